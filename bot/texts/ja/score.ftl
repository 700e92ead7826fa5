### /score の答え。

score-title = あなたの成績
score-answered = 答えた問題：{ $answered }
score-correct = 正解：{ $correct }（{ $percent }%）
score-credit = 得点（ヒントの減点と部分点を反映）：{ $credit }
score-none = まだ問題に答えていません（答えた問題：0、正解：0）。/quiz で始められます。
score-part = { $name }：{ $answered }問中{ $correct }問正解（{ $percent }%）
score-sets = セット別
score-sets-more = ほか{ $count }件
score-goal = 🎯 今日：{ $answered } / { $goal }問
score-streak = 🔥 { $days ->
        [0] 今日から連続記録を始めましょう。
       *[other] 連続{ $days }日
    }
score-words = 📖 覚えた語：{ $words }
score-due = 🔁 { $due ->
        [0] 今、復習するものはありません。
       *[other] 復習する問題：{ $due }
    }
button-score-review = ▶ 復習（{ $count }）
button-theme-dark = 🌙 ダーク
button-theme-light = ☀️ ライト
toast-drawing = 少しお待ちください。グラフを描いています。
picture-failed = すみません、グラフを描けませんでした。あとでもう一度お試しください。
