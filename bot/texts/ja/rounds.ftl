### グループのラウンドとランキング。

group-hello = 👋 こんにちは！このグループで中国語のクイズを出します。
group-hello-teachers = 先生：/push で出題、/stop で終了、/schedule で自動出題の予定、/language でこのグループの言語を選べます。
group-hello-learners = 学習者：投票で答えてください（最初の投票が有効です）。/leaderboard でランキングを見られます。
group-hello-who = 出題できるのは、グループの管理者と、メンバーである先生です。
group-choose-language = このグループではどの言語を使いますか？
group-language-saved = このグループでは日本語を使います。
button-add-to-group = ➕ グループに追加
teachers-only = これができるのは管理者と先生だけです。
toast-teachers-only = これができるのは管理者と先生だけです。

round-is-running = いま出題中です。/stop で終了できます。
round-no-set = その問題セットはもうありません。
round-no-questions = 投票の形で出せる問題がありません。
no-round = いま出題中のラウンドはありません。
round-begun = ▶ ラウンドを始めました。
round-begin = ▶ 始める
round-there = 出せる問題：{ $count }問。タップで変更：
choice-seconds = ⏱ 1問 { $value }
choice-every = ⏱ { $value }ごとに1問
duration-seconds = { $count }秒
duration-minutes = { $count }分
duration-hours = { $count }時間
duration-days = { $count }日
pace-all = 一度に全部
pace-after = 1問ずつ順に
pace-every = 間隔をあけて
scoring-right = 🏅 正解数
scoring-speed = 🏅 速さも加点
results-shown = 👁 結果を表示
results-hidden = 🙈 締切まで非表示
prefer-new = 新しい問題から
prefer-wrong = 間違えた問題から
forms-polls = 投票のみ
forms-all = 入力・並べ替えも

round-in-private = この問題は個人チャットで答えてください。
round-answer = ✏️ 答える
round-unknown = その問題はもうありません。
round-answered = この問題にはもう答えました。
round-is-over = このラウンドは終わりました。
round-not-yours = これは、参加していないグループの問題です。
round-over = 🏁 ラウンド終了
round-nobody = 回答はありませんでした。
round-people = { $people }人が参加、{ $asked }問に回答
round-more = … ほか{ $count }人
round-hardest = いちばん難しかった問題：第{ $number }問（{ $answered }人中{ $correct }人が正解）
round-picture = 📊 ラウンドの図
round-picture-best = 上位
round-picture-questions = 問題ごとの正解率
place = { $place } { $name } – { $correct }/{ $count }
points = { $points }点

details-elsewhere = 📋 ラウンドを始めた方へ：個人チャットにまだメッセージを送れません。下のボタンでチャットを開くと、詳しい結果が届きます。
details-title = 「{ $group }」のラウンド
details-question = { $number }. 正解 { $correct }/{ $answered } · { $prompt }
details-question-open = { $number }. 回答なし · { $prompt }
board-week = 🏆 この7日間
board-month = 🏆 この30日間
board-all = 🏆 全期間
board-empty = まだ回答がありません。
board-place = あなた：{ $place }位、正解{ $correct }
board-unknown = 「{ $word }」の意味がわかりませんでした。/leaderboard のあとには week、month、all のどれかと、セットの ID を書けます。セット：{ $sets }

command-push = 出題を始める
command-stop = 出題を終える
command-leaderboard = ランキング
