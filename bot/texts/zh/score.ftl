### /score 的回答。

score-title = 你的成绩
score-answered = 已答：{ $answered }
score-correct = 答对：{ $correct }（{ $percent }%）
score-credit = 得分（扣除提示，计入部分得分）：{ $credit }
score-none = 你还没有答过题（已答：0，答对：0）。发送 /quiz 开始。
score-part = { $name }：{ $answered } 题中答对 { $correct } 题（{ $percent }%）
score-sets = 按题集
score-sets-more = 还有 { $count } 个题集
score-goal = 🎯 今天：{ $answered } / { $goal } 题
score-streak = 🔥 { $days ->
        [0] 从今天开始连续学习吧。
       *[other] 连续 { $days } 天
    }
score-words = 📖 掌握的词：{ $words }
score-due = 🔁 { $due ->
        [0] 现在没有要复习的题。
       *[other] 待复习：{ $due }
    }
button-score-review = ▶ 复习（{ $count }）
button-theme-dark = 🌙 深色
button-theme-light = ☀️ 浅色
toast-drawing = 请稍等，正在画图。
picture-failed = 抱歉，图没能画出来。请稍后再试。
