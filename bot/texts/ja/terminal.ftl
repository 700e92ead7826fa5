### 端末での学習。

terminal-welcome = { $title }（{ $count }問）
terminal-resumed = 前回の続きです：{ $title }、{ $number }問目から（全{ $count }問）。
terminal-replaced = 途中だったクイズは終わりにして、新しく始めます。
terminal-keys = h：ヒント　s：とばす　q：やめる（続きは次回）　?：答え方
terminal-keys-choice = 記号（A、B、…）か番号、または選択肢の文をそのまま入力してください。
terminal-keys-typed = 答えを入力して Enter を押してください。
terminal-keys-order = 番号を正しい順に（例：3 1 2）、または文をそのまま入力してください。
terminal-not-an-option = その選択肢はありません。
terminal-not-these-tiles = 語句は全部を一度ずつ使ってください。
terminal-no-word = 文字がないので、解答とはみなしませんでした。
terminal-other-writing-hanzi = ここは漢字だけで答える問題です。今のは解答とはみなしません。
terminal-other-writing-pinyin = ここはピンインで答える問題です。今のは解答とはみなしません。
terminal-skipped = とばしました。
terminal-left = ここまで保存しました。続きは「quizbot play」で始められます。
terminal-already-answered = この問題にはもう答えています。
terminal-hint-offer = { $offer }：h
terminal-text-offer = { $offer }：t
terminal-no-text = この問題では、解答の前に読める本文はありません。
terminal-nothing-due = 今、復習する問題はありません。
terminal-due = 復習する問題が{ $count }問あります：quizbot play --review
terminal-mistakes = まちがい直しが{ $count }問あります：quizbot play --mistakes
table-progress = これまで
table-answered = 解答
table-correct = 正解
table-percent = %
table-total = 合計
