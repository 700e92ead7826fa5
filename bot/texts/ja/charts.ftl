### 学習の記録の図と、図の代わりになる文。図の書体にないので絵文字は使わない。

chart-title = 学習の記録
chart-today = 今日

## 上に並ぶ数
chart-answered = 解答
chart-correct = 正解
chart-streak = { $days ->
   *[other] 日連続
}
chart-words = { $words ->
   *[other] 覚えた語
}
chart-due = 復習待ち

## 図
chart-weeks = 週ごとの正答率
chart-weeks-answers = 週ごとの解答数
chart-kinds = 種類別の正答率
chart-forecast = 14日間の復習予定
chart-weeks-empty = 問題に答えると、ここに表示されます。
chart-kinds-empty = 得意な問題の種類がここでわかります。
chart-forecast-empty = 日ごとの復習の予定がここに表示されます。

## 図の代わり
chart-alternative = { $date }までの記録：解答{ $answered }問、うち正解{ $correct }問。
chart-alternative-none = { $date }現在、まだ解答はありません。
chart-alternative-streak = 連続{ $days }日、覚えた語{ $words }語。
chart-alternative-week = { $date }からの週：{ $answered }問に答え、正答率{ $percent }%。
chart-alternative-kind = { $kind }{ $percent }%
chart-alternative-kinds = 種類別：{ $kinds }。
chart-alternative-forecast = 復習：今すぐ{ $due }問、今日中に{ $today }問、14日間で{ $ahead }問。
