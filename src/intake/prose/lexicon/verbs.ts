/** Doing that makes information public. */
export const publish = `公开 发布 公布 推送 推出 发送 更新 刊发 刊登 刊载 登载 刊播 发表 报送 上传 上载 上网 录入 公示 公告 播放 播出 播报 播发 播送 直播 发出 投放 宣传 传达
     宣读 撰写 滚动 采用 采编 采纳 采访报道 报道 出版 维护 发稿 发文 发帖 推介 推发 发了 发博 录用 刊出 投稿 传播 分享 展示 宣贯 推广 公开发布 发布会议 发布公开 公开公示 编发 编辑 通报 披露 上线 晒出 发布推送 推送发布 生成`;

/** Doing that makes or hands out a paper, or puts something up. */
export const make = `制作 编印 编制 编写 编撰 编纂 印制 印发 印刷 发放 散发 派发 分发 投递 赠送 张贴 悬挂 展出 制定 拍摄 录制 摆放 设计 转发 转载 更换 粘贴 书写 喷涂 摄制`;

/** Doing that holds an event. */
export const hold = `召开 举办 举行 开展 组织 参加 出席 主持 进行 承办 组织召开 组织开展 组织参加`;

/** Taken over from another channel, not made for this one. */
export const repost = `转发 转载 转推 转播`;

/** Sets a channel up: what it was then filled with is counted apart. */
export const setUp = `开设 设立 设置 设有 建立 建成 建有 开通 注册 配备 安装 开辟 搭建 增设 新增设 现有 覆盖 配置`;

/** Tends a channel, or takes away what was there: nothing is published. */
export const tend = `建设 创建 打造 完善 优化 运营 检测 监测 巡查 巡检 审核 审校 校对 维修 自查 改版 调整 演练 排查 抽检 抽查 检查 监管 巡视 读网 清查 测评 考核 升级`;
export const remove = `删除 清理 撤除 撤下 下架 整改 修正 修复 关停 注销 关闭 清除 撤销 屏蔽 纠正 退回 驳回 废止 修订 修改 失效 处置 归并 整合 处理`;

/** Takes in what others send or answers it. */
export const receive = `送达 寄送 受理 收到 接到 接收 收悉 收集 征集 提交 递交 提出 答复 回复 回应 办理 办结 处理 接待 解答 转办 交办 承办 反馈 解决 接受 回访 咨询 查询 调查 合作 采访`;

/** Lead to a channel. */
export const prepositions = `通过 经过 经由 经 在 从 充分利用 利用 依托 借助 运用 采用 采取 使用 于 对 向 用 以 由 借力 依靠 凭借 充分运用 充分发挥 发挥 立足 结合 围绕 凡 到 至 为 将 把 按 按照 根据`;
/** Of these, the ones by which a channel is named as a means. */
export const means = `通过 经过 经由 经 在 充分利用 利用 依托 借助 运用 采用 采取 使用 于 用 以 由 借力 依靠 凭借 充分运用 充分发挥 发挥 从 对 向`;

/** Behind the names of a list of means. */
export const meansNouns = `方式 方法 形式 途径 渠道 载体 平台 手段 措施 媒介 阵地 主渠道 主阵地 主平台 第一平台 窗口 作用 优势 功能 终端 方面 上 中 里 内 为主 为载体 为依托 为平台 为主渠道 为主阵地 为主体 为基础 为抓手 这一 公开渠道 公开方式 公开途径 公开平台 公开形式 发布渠道 公开载体 宣传 信息公开渠道 网络平台 结合 相结合 并用 同步 有机结合 联动 线上线下`;
