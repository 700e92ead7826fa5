### 学习进度图，以及代替图的文字。图用的字体没有表情符号，所以这里不用。

chart-title = 学习进度
chart-today = 今天

## 上方的数字
chart-answered = 答题
chart-correct = 答对
chart-streak = { $days ->
   *[other] 连续天数
}
chart-words = { $words ->
   *[other] 掌握词数
}
chart-due = 待复习

## 图表
chart-weeks = 每周正确率
chart-weeks-answers = 每周答题数
chart-kinds = 各题型正确率
chart-forecast = 未来 14 天的复习
chart-weeks-empty = 答题后，这里就会显示。
chart-kinds-empty = 这里会显示你最拿手的题型。
chart-forecast-empty = 这里会显示每天要复习多少题。

## 代替图的文字
chart-alternative = 截至{ $date }：答题 { $answered } 道，答对 { $correct } 道。
chart-alternative-none = 截至{ $date }，还没有答题。
chart-alternative-streak = 连续学习 { $days } 天，已掌握 { $words } 个词。
chart-alternative-week = { $date } 起的一周：答题 { $answered } 道，正确率 { $percent }%。
chart-alternative-kind = { $kind } { $percent }%
chart-alternative-kinds = 各题型：{ $kinds }。
chart-alternative-forecast = 复习：现在 { $due } 道，今天之内 { $today } 道，14 天内 { $ahead } 道。
