### 老师的讲台（私聊）。

desk-title = 🎓 你的讲台
desk-choose = 哪个班？
desk-no-class = 🎓 这里是你的讲台。把我加进你当管理员的群，或者在群里用 /push 开始一轮，班级就会出现在这里。
desk-for-learners = 如果你是在群里学习的，请在群里发送 /leaderboard 看排名；在这里发送 /score 看自己的成绩。
desk-in-quiz = 要停止做题，请发送 /cancel。
class-figures = { $learners } 人 · 作答 { $answers } 次 · 正确率 { $percent }%
class-nothing = 还没有人作答
class-round-runs = 正在进行一轮，共 { $count } 题。
class-stopped = ⏹ 这一轮已结束。
compare-title = ⚖ 班级对比
compare-month = 最近 30 天：{ $figures }
compare-all = 全部：{ $figures }
board-button-week = 7 天
board-button-month = 30 天
board-button-all = 全部
button-class-begin = ▶ 开始一轮
button-class-stop = ⏹ 结束这一轮
button-class-schedules = 🗓 安排
button-class-homework = 📝 作业
button-class-board = 🏆 排行榜
button-class-results = 📊 成绩
button-class = ‹ 回到班级
button-compare = ⚖ 班级对比
button-results-former = 📊 成绩（包括我已退出的群）
button-desk = ‹ 全部班级
menu-push = 🎓 我的班级
