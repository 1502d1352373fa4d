/*
 * Stands by until the app has come: a file of the page that is lost or broken is asked for once more by loading the
 * page again, then named with a way on. Written for the oldest browser there is, since it must run where nothing else does.
 */
(function () {
  var tried = 'nianbao-loaded-again';
  var lost = [];
  var told = false;

  // The data of the place asked for are on their way before the app is; of a kept version it asks for other files.
  var agency = /^#\/[a-z]+\/([\w-]+)(?:\?|$)/.exec(location.hash);
  if (!/[?&]version=/.test(location.hash) && document.head) {
    ahead('preload', 'data/' + (agency ? 'areas/' + agency[1] : 'home') + '.json');
  }
  // So are its words, in the language asked for, and the code of its view.
  try {
    var files = JSON.parse(document.currentScript.getAttribute('data-ahead'));
    var language = /[?&]lang=([a-z-]+)/.exec(location.hash);
    var view = /^#\/([a-z]+)/.exec(location.hash);
    [(language && files[language[1]]) || files.zh, view && files[view[1]]].forEach(function (asked) {
      (asked || []).forEach(function (file) {
        ahead(/\.js$/.test(file) ? 'modulepreload' : 'preload', file);
      });
    });
  } catch (error) {
    // They come after the code then.
  }

  function ahead(rel, href) {
    var link = document.createElement('link');
    link.rel = rel;
    if (rel === 'preload') link.setAttribute('as', /\.css$/.test(href) ? 'style' : 'fetch');
    link.crossOrigin = 'anonymous';
    link.href = href;
    document.head.appendChild(link);
  }

  function waits() {
    return document.getElementById('standby') !== null;
  }

  function once() {
    try {
      if (sessionStorage.getItem(tried)) return false;
      sessionStorage.setItem(tried, '1');
      return true;
    } catch (error) {
      return false;
    }
  }

  function tell(zh, en) {
    if (told) return;
    if (!document.body) {
      document.addEventListener('DOMContentLoaded', tell.bind(null, zh, en));
      return;
    }
    told = true;
    var note = document.createElement('p');
    note.setAttribute('role', 'alert');
    note.style.cssText = 'margin: 0; padding: 1rem; font: 1rem/1.7 sans-serif; overflow-wrap: anywhere';
    note.textContent = zh + ' ' + en + ' ';
    if (window.parent !== window) {
      var open = document.createElement('a');
      open.textContent = '打开看板 Open the dashboard';
      open.href = 'index.html';
      open.target = '_blank';
      open.rel = 'noopener';
      note.appendChild(open);
      note.appendChild(document.createTextNode(' '));
    }
    var again = document.createElement('button');
    again.textContent = '重新载入 Load again';
    again.style.cssText = 'min-height: 2.75rem; padding: 0 1rem';
    again.onclick = function () {
      location.reload();
    };
    note.appendChild(again);
    document.body.insertBefore(note, document.body.firstChild);
  }

  function failed(file) {
    if (once()) {
      location.reload();
      return;
    }
    // A frame without an origin may load no modules; to load it again would change nothing.
    if (window.origin === 'null' && /^http/.test(location.protocol)) {
      tell(
        '这张图放在没有 allow-same-origin 的沙箱框里，程序不能运行，所以画不出来。',
        'This figure stands in a frame whose sandbox lacks allow-same-origin, so its script may not run.',
      );
      return;
    }
    // A script fails with whatever it imports, often before the import itself is reported.
    setTimeout(function () {
      var files = lost.length > 0 ? lost.slice(0, 3).join(', ') + (lost.length > 3 ? ' …' : '') : file;
      tell(
        '页面的程序文件没有取到或已损坏：' +
          files +
          '。请检查网络后重新载入；浏览器若早于 2020 年 10 月（Chromium 86），请换新的。',
        'A file of the page did not arrive or is broken. Check the network and load the page again; a browser older than October 2020 (Chromium 86) must be updated.',
      );
    }, 300);
  }

  window.addEventListener(
    'error',
    function (event) {
      var at = event.target;
      var file = String((at && (at.src || at.href)) || event.filename || '').replace(/.*\//, '');
      if (at && at.tagName === 'LINK' && at.rel === 'modulepreload') lost.push(file);
      else if (at && (at.tagName === 'SCRIPT' || (at.tagName === 'LINK' && at.rel === 'stylesheet'))) {
        // What is asked for later fails by itself and says so; to load the page again would lose what is shown.
        if (document.readyState !== 'complete') failed(file);
      } else if (waits() && file) failed(file);
    },
    true,
  );

  // Chromium has had both since 85; without them nothing of the page would run, nor say why.
  if (!''.replaceAll || !('noModule' in document.createElement('script')))
    tell(
      '这个浏览器太旧，画不出图表：请换用 2020 年 10 月（Chromium 86）以后的浏览器。数据文件仍可直接打开：data/catalogue.json。',
      'This browser is too old to draw the charts; please use one of October 2020 (Chromium 86) or later. The data files can still be opened: data/catalogue.json.',
    );

  setTimeout(function () {
    if (waits())
      tell('等了很久仍未取到页面的程序文件。', 'The files of the page have not arrived for a long time.');
    else
      try {
        sessionStorage.removeItem(tried);
      } catch (error) {
        return;
      }
  }, 20000);
})();
