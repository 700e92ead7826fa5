### 報告：学習者が問題の誤りを知らせ、管理者が判断する。

## 学習者に見えるもの
button-flag = 🚩 報告
flag-ask = この問題の、どこがよくありませんか。
flag-reason-two-right = 正解が二つある
flag-reason-wrong-key = 正解がまちがっている
flag-reason-wrong-reading = ピンインがまちがっている
flag-reason-unclear = 意味がはっきりしない
flag-reason-explanation = 解説が説明になっていない
flag-reason-other = そのほか
button-flag-drop = ‹ やっぱりやめる
flag-ask-words = どんなことでしょうか。メッセージで送ってください。/cancel で取り消せます。
flag-long = { $most }文字以内の文章で送ってください。/cancel で取り消せます。
flag-thanks = 🚩 ありがとうございます！ 管理者に伝えました。結果はのちほどお知らせします。
flag-already = この問題はもう報告していただいています。ありがとうございます！
flag-too-many = ありがとうございます！ 1日に{ $most }問まで報告できます。続きはまた明日お願いします。
flag-dropped = わかりました。何も送っていません。
flag-accepted = 🚩 報告していただいた問題は、ご指摘のとおりでした。今後は出題しません。ありがとうございました！
flag-fixed = 🚩 報告していただいた問題は、ご指摘のとおりでした。修正しました。ありがとうございました！
flag-rejected = 🚩 報告していただいた問題を確認しました。問題はこのまま使います。よく見てくださり、ありがとうございました！
flag-closed = 🚩 報告していただいた問題を確認しました。この問題はもうセットになく、出題されません。よく見てくださり、ありがとうございました！
flag-answered = 管理者からのひと言：

## 管理者に見えるもの
flags-admins = これは管理者用です。問題の誤りを知らせるには、問題の下の🚩を押してください。
flags-none = 未処理の報告はありません。
flags-title = 未処理の報告：{ $count }件
flag-line = { $number } · { $reason } · { $prompt }（{ $title }）
flag-title = 🚩 { $number }：{ $reason }
flag-who = 報告者：{ $name }（{ $id }）
flag-where = 場所：{ $title }（{ $set }、第{ $version }版、問題 { $question }）
flag-key = 正解：{ $answer }
flag-since-key = 報告のあとで正解が変わりました。いまの正解：{ $answer }
flag-since-other = 報告のあとで問題が修正されました（正解は同じです）。
flag-since-gone = 報告のあとで、この問題はセットから外されました。
flag-given = 報告者の答え：{ $answer }
button-flag-accept = ✓ 出題をやめる
button-flag-reject = ✗ そのまま使う
button-flag-close = ✗ 報告を閉じる
button-flag-accept-words = ✓ やめる（ひと言）
button-flag-reject-words = ✗ 使う（ひと言）
button-flag-close-words = ✗ 閉じる（ひと言）
flag-is-accepted = ✓ この問題はもう出題されません。判断：{ $name }
flag-is-rejected = ✗ この問題はそのまま使われます。判断：{ $name }
flag-is-closed = ✗ 報告を閉じました。この問題はもうセットにありません。判断：{ $name }
flag-ask-answer = 報告者に何と伝えましょうか（報告{ $number }）。メッセージで送ってください。/cancel で取り消せます（報告は未処理のままです）。
button-flag-fix = ✏️ 修正する
flag-is-gone = この問題はもうセットにありません。
flag-no-answers = まだだれも答えていません。
flag-few-answers = 答えた人は{ $count }人です。統計を出すには足りません。
flag-figures = 初回の解答：{ $count }人、平均得点率 { $percent }%
flag-is-fixed = ✓ 修正しました。判断：{ $name }
