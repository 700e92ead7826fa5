### 群里的答题与排行榜。

group-hello = 👋 大家好！我在群里出中文题。
group-hello-teachers = 老师：/push 开始答题，/stop 结束，/schedule 安排自动开始，/language 选择本群的语言。
group-hello-learners = 学员：请直接投票作答，以第一次投票为准。/leaderboard 查看排行榜。
group-hello-who = 群管理员，以及在群里的老师，可以开始答题。
group-choose-language = 在这个群里用哪种语言？
group-language-saved = 本群从现在起使用中文。
button-add-to-group = ➕ 加到群里
teachers-only = 只有管理员和老师可以这样做。
toast-teachers-only = 只有管理员和老师可以这样做。

round-is-running = 正在答题。/stop 可以结束。
round-no-set = 这个题集已经没有了。
round-no-questions = 没有能做成投票的题。
no-round = 现在没有进行中的答题。
round-begun = ▶ 答题开始了。
round-begin = ▶ 开始
round-there = 可用 { $count } 题。点按更改：
choice-seconds = ⏱ 每题 { $value }
choice-every = ⏱ 每 { $value } 一题
duration-seconds = { $count } 秒
duration-minutes = { $count } 分钟
duration-hours = { $count } 小时
duration-days = { $count } 天
pace-all = 一次全部
pace-after = 一题接一题
pace-every = 每隔一段时间一题
scoring-right = 🏅 只计答对数
scoring-speed = 🏅 兼计速度
results-shown = 👁 显示结果
results-hidden = 🙈 截止前隐藏
prefer-new = 新题优先
prefer-wrong = 错题优先
forms-polls = 只用投票
forms-all = 含填写和排序

round-in-private = 这道题请在私聊里作答。
round-answer = ✏️ 作答
round-unknown = 这道题已经没有了。
round-answered = 这道题你已经答过了。
round-is-over = 这一轮已经结束了。
round-not-yours = 这道题属于你不在的群。
round-over = 🏁 本轮结束
round-nobody = 没有人作答。
round-people = { $people } 人参加，{ $asked } 题有人作答
round-more = …… 另有 { $count } 人
round-hardest = 最难的一题：第 { $number } 题（{ $answered } 人作答，{ $correct } 人答对）
round-picture = 📊 本轮图示
round-picture-best = 名次
round-picture-questions = 各题正确率
place = { $place } { $name } – { $correct }/{ $count }
points = { $points } 分

details-elsewhere = 📋 致发起本轮的老师：我还不能给你发私信。请打开与我的私聊，详细结果会发到那里。
details-title = “{ $group }”的这一轮
details-question = { $number }. 答对 { $correct }/{ $answered } · { $prompt }
details-question-open = { $number }. 无人作答 · { $prompt }
board-week = 🏆 最近 7 天
board-month = 🏆 最近 30 天
board-all = 🏆 全部时间
board-empty = 还没有人作答。
board-place = 你：第 { $place } 名，答对 { $correct }
board-unknown = 看不懂“{ $word }”。/leaderboard 后面可以写 week、month 或 all，还可以写题集的 ID：{ $sets }

command-push = 开始答题
command-stop = 结束答题
command-leaderboard = 排行榜
