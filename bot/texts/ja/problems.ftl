### ファイルの問題点と、別の形式に入らないもの。

## 場所
place-line = { $line }行目
place-column = { $line }行目の列「{ $column }」
place-cell = セル { $cell }
place-question = 問題 { $number }
value-list = リスト
value-object = { "{" } { "}" } の組
place-file = ファイル

## 一覧での種別
problem-at = { $place }：{ $said }
problem-error = エラー：
problem-warning = 警告：

## 別の形式では失われるもの
loss-of-questions = { $count }問：{ $what }
lost-form = この形式では答え方を表せないため、入れていません
lost-text = この形式では別の意味に読まれてしまうため、入れていません
lost-alike = 失われる部分がないとほかの問題と同じになるため、入れていません
lost-id = IDは入りません
lost-kind = 種類と細かい種類は入りません
lost-passage = 本文は独立せず、問題文の前に付きます
lost-hint = ヒントは入りません
lost-explanation = 解説、またはその一方の言語は入りません
lost-why-not = 誤答の理由は入りません
lost-code = 誤答の理由の記号は入りません
lost-evidence = 根拠は入りません
lost-level = 級は入りません
lost-level-list = 級の一覧の名前は入りません
lost-orders = ほかの正しい順番は入りません
lost-tags = 一部のタグは入りません
lost-wording = この形式で使えない空白・改行・文字は入りません
lost-title = 問題セットの題名・版・言語・出典は入りません
problem-in-english = 詳しいことは英語でお伝えします：{ $message }
