/** Doing that makes information public, or hands it out. */
const publishing =
  '公开|发布|公布|推送|发送|更新|刊发|刊登|刊载|登载|刊播|转发|转载|发表|推出|报送|上传|录入|公示|公告|张贴|播放|播出|播报|播发|发放|印发|印制|制作|编发|编印|编制|开展|举办|举行|召开|组织|发出|投放|宣传|传达|撰写|滚动|悬挂|散发|派发|采用|报道|展出|制定|出版|印刷|维护|发(?=稿|文|帖|出|$)';

/** What is counted is no information made public: people, readers, letters, cases, accounts, errors. */
const otherThings =
  /阅读|浏览|访问|点击|粉丝|关注|订阅|用户|播放量|点赞|获赞|评论|转发量|下载|注册|留言|咨询|来信|来电|来访|信件|信箱|邮箱|热线|提案|议案|(?:人大|政协|代表|委员|回复|办理|合理化|网民|群众)建议|意见|问卷|征集|投诉|举报|诉求|工单|网民|纠错|错别|错敏|错链|死链|断链|整改|隐患|问题|删除|清理|撤|下架|关停|注销|关闭|受理|收到|接到|接收|办理|办结|答复|回复|回应|申请|复议|诉讼|案件|人员|配备|设立|设置|开设|建立|建成|开通|安装|覆盖|培训人|经费|投入|检查|抽查|通报|考核|扣分|得分|排名|未发布|征集|答问|退回|上级下发|接待|采访(?!报道)|合作|调查|查询|调阅|查阅/;
const afterwards =
  /^\/\s*[天日周月年]|^(?:的|余)?(?:有效|网民|群众|市民|相关)?(?:留言|评论|咨询|来信|信件|意见|问题|投诉|粉丝|用户|访问|阅读|浏览|点击|关注|工作人员|人员|错|栏目|账号|专栏|子站|版块|板块|举报|诉求|申请)/;
/** Tending the channel: 网站巡查52次 published nothing, 审核发布52条 did. */
const tending =
  /(?:检测|监测|巡查|巡检|审核|审校|三审三校|维护|维修|自查|升级|改版|调整|演练)(?:工作)?(?:了|共|约|累计|共计|达)*$/;
const change = /(?:增加|增长|减少|下降|上升|提高|超额|多|少|较|比|提升)(?:了|约)*$/;
const elsewhen =
  /(?:开通|上线|建站|成立|运行|开设)以来|历年|(?:去年|上年|上一年|前年|往年)(?:度)?(?!相比|同期|末)/;
const repeated = /每(?:个)?(?:月|周|季|年|天|日|期|次|村|半年|逢)/;
const planned = /计划|力争|目标|要求|任务|应当|不得|拟(?:公开|发布)|原则上/;

const before =
  /(?:删除|清理|撤除|下架|整改|修正|关停|注销|受理|收到|答复|回复|办理|处置|处理)(?:了|各类|相关|\p{Script=Han}{0,3})$/u;

/** 删除网站信息24条: what is done to the channel is no publishing, whatever the words after it. */
export const handlesChannel = (prefix: string): boolean => before.test(prefix);

/** Whether a count after `text` and before `after` counts something else than information made public. */
export function countsOtherThings(text: string, after: string): boolean {
  return otherThings.test(text) || afterwards.test(after) || change.test(text) || tending.test(text);
}

/** Whether a clause speaks of another year, a habit or a plan. */
export const ofThisYear = /本年|今年|\d{4}年|当年|年内|全年/;

export function speaksOfAnother(clause: string): boolean {
  return elsewhen.test(clause) || repeated.test(clause) || planned.test(clause);
}

const verbs = new RegExp(publishing, 'u');
const generic = new RegExp(
  `发(?:文|稿|帖|博)|博文|${publishing}|政府信息|政务信息|信息|资讯|消息|内容|文章|图文|推文|稿件|作品|数据|政府|政务|各类|各种|各项|有关|相关|主动|对外|向社会|依法|及时|全年|本年度?|年度|今年|截至|目前|年底|累计|共计|总计|合计|总共|一共|达到|新增|总数|条数|数量|总量|总|共|计|达|有|为|了|约|数|量|已|第|等|各|均|分别|的|其|中|到|到了|篇幅|\\d+年(?:度)?|[“”"'、和及与:,\\u0001\\s]`,
  'gu',
);

export const hasPublishing = (text: string): boolean => verbs.test(text);

/** What a clause says it published, without the words any such clause has; empty where it says only 信息. */
export const topicOf = (text: string): string => text.replace(generic, '');
