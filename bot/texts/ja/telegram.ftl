### Telegramのチャットで、問題のまわりに出す言葉。

## あいさつ
welcome-name = { $name }さん、こんにちは！
welcome = こんにちは！
welcome-what = 実際の対話をもとにした問題で、中国語の学習をお手伝いします。穴埋め、翻訳、読解があります。
welcome-set = まずは「{ $title }」から{ $count }問、いかがですか。
welcome-more = 📋 を押すと、できることの一覧が出ます。くわしい説明は /help、言語の変更は /language です。
welcome-back = 途中のクイズがあります。続けましょうか。
welcome-due = 復習する問題が{ $count }問あります。復習から始めましょうか。
no-sets = まだ問題がありません。少したってから、またお越しください。
help-title = できること
help =
    /quiz – 問題を選ぶ。途中のクイズがあれば、その問題をもう一度表示
    /quiz セット 問題数 種類 – すぐに始める（例：/quiz sample 10 cloze。HSK4 のように級も指定できます）
    /review – 今日の復習
    /mistakes – 最近まちがえた問題を、2回正解するまで
    /read – 文章を読む。ピンイン、訳、語句は必要なときだけ
    /word 単語 – 単語を調べる。問題が出ていないときは、単語を送るだけ
    /sets – 問題セットの一覧
    /score – 答えた数と正解した数
    /language – 日本語、English、中文
    /export – Ankiのデッキ、答えの表
    /settings – 言語、解説、漢字、ピンイン、声調、1日の目標、リマインダー、タイムゾーン、ランキング
    /privacy – 保存しているデータ
    /forget – データをすべて削除
    /cancel – クイズや入力をやめる
    /start、/help – 最初の画面、この説明
    /push – 先生向け：クラスへの出題、宿題、成績
    
    種類は cloze（穴埋め）、translation（翻訳）、comprehension（読解）です。ボタンで答えます。「入力してください」とあるときは、メッセージで答えてください。💡はヒント（少し減点）、⏭はとばす、⏹はやめる、🚩は問題の誤りの報告。答えはすべて保存されるので、いつでも続きから始められます。
help-admin =
    管理者向け：インタビューや問題のファイル、ZIPをここに送ると、問題セットとして追加できます。
    /revise セット – 問題を1問ずつ見直す
    /flags – 報告された問題
    /grant、/revoke – 先生と管理者の役割
    /log – だれが何をしたか

## 言語
choose-language = どの言語にしますか。
language-saved = これからは日本語でご案内します。
language-explained-seldom = 解説や言葉の意味は、中国語のものがなければ英語で表示します。日本語にするには、下のボタンを押してください。

## クイズを選ぶ
choose-set = どの文章にしますか。
choose-kind = どの種類の問題にしますか。
choose-count = 何問にしますか。
any-kind = いろいろ
sets-title = 問題セット
translated-ja = 日本語訳
translated-en = 英語訳
set-line = · { $title } – { $id }（{ $count }問）
quiz-unknown = 「{ $word }」の意味がわかりませんでした。{ $command } だけを送ってボタンで選ぶか、「{ $command } セット 問題数 種類」と書いてください。種類：cloze、translation、comprehension。セット（この名前か、題名の一部で）：{ $sets }
no-such-count = 「{ $word }」は問題数にできません。1から{ $most }までの数を書いてください。
quiz-longest = 1回のクイズは{ $most }問までです。
said-twice = 「{ $word }」は余分です。セット、問題数、種類、級はそれぞれ1つだけ書いてください。
no-such-set = そのセットは今はありません。/quiz で選び直してください。
no-such-kind = そのセットにはこの種類の問題がありません。/quiz で選び直してください。
no-such-level = そのセットに{ $level }の問題はありません。あるのは{ $levels }です。
no-levels = そのセットの問題には級（HSK）がついていません。級をつけずに選んでください。

## ボタン
button-start = ▶ はじめる
button-resume = ▶ 続ける
button-next = ▶ 次へ
button-result = ▶ 結果を見る
button-stop = ⏹ やめる
button-skip = ⏭ とばす
button-undo = ↩ 戻す
button-submit = ☑ 決定
button-again = 🔁 もう一度
button-other = 📚 ほかの文章
button-count = { $count }問
button-back = ‹ 戻る

## クイズの途中
tiles-so-far = ここまで：{ $tiles }
type-answer = ✏️ 答えをメッセージで送ってください。
skipped = ⏭ とばしました
left-title = ここまでにします。またどうぞ！

## ボタンを押したときの短い言葉
toast-old = それは前の問題です。
toast-over = そのクイズは終わりました。/quiz で新しく始められます。
toast-homework-left = この宿題はまだ途中です。グループにある宿題のボタンから続けられます。
toast-answered = もう答えています。最初の答えが記録されています。
toast-not-yours = それはほかの人のクイズです。/quiz でご自分のクイズを始められます。
toast-incomplete = すべての語句を並べてください。
toast-no-set = そのセットは今はありません。
toast-unknown = このボタンはもう使えません。/quiz で始められます。

## そのほかのものが届いたとき
unknown-command = そのコマンドはわかりません。/help をご覧ください。
unknown-command-near = そのコマンドはわかりません。/{ $command } のことでしょうか。/help で一覧をご覧ください。
press-a-button = この問題は、問題の下のボタンで答えてください。/quiz でもう一度表示できます。
not-these-pieces = 語句は全部を一度ずつ使ってください。ボタンを順に押すか、文をそのまま入力してください。/quiz で問題をもう一度表示できます。
already-answered = その問題にはもう答えています。▶で次へ進むか、/quiz でもう一度表示してください。
no-quiz-open = 今、途中のクイズはありません。/quiz で始められます。
nothing-asked = 今、途中のクイズはありません。/quiz で始められます。中国語の単語を送ると、意味を調べられます。
small-talk = 🙂 またいつでもどうぞ。/quiz で次のクイズを始められます。
pasted = 📄 文章とみなしました。文章はファイルでしか読めません。問題を作るには、管理者がここにファイル（TXT、DOCX、XLSX）で送ります。今ある文章は /read で読めます。中国語の単語だけを送ると、意味を調べられます。
only-text = ありがとうございます！ ただ、私にわかるのは文字とボタンだけです。
only-text-files = ありがとうございます！ ただ、私にわかるのは文字とボタンとファイルだけです。文章は、画像ではなくファイル（TXT、DOCX、XLSX）で送ってください。
only-text-open = ありがとうございます！ ただ、私にわかるのは文字とボタンだけです。/quiz で問題をもう一度表示できます。
group-note = それは個人チャットで承ります。そちらでお待ちしています！
group-button = 個人チャットへ
sorry = すみません、こちらで不具合が起きました（参照番号 { $reference }）。もう一度お試しください。/quiz で問題を表示できます。
fault = ⚠️ エラーが起きました：{ $what }（{ $place }）{ $before ->
        [0] {""}
       *[other] 。前回のお知らせ以降、ほかに{ $before }回
    }
    参照番号 { $reference }。詳しくはログをご覧ください。同じ種類のエラーをお知らせするのは、1時間に1回までです。
sorry-not-saved = ⚠️ 保存できなかったため、まだ記録されていません。数分後にもう一度お試しください。/quiz で問題を表示できます。
sorry-not-saved-group = ⚠️ 保存できませんでした。数分後にもう一度お試しください。
held-up = ⏳ いま保存ができない状態です。お送りいただいた内容は失われません。復旧しだいお返事します。

## コマンドのメニュー
command-quiz = クイズを始める
command-sets = 問題セットの一覧
command-score = 成績を見る
command-language = 言語を変える
command-cancel = クイズをやめる
command-help = できること
slow-down = 一度にたくさん届いたため、一部は見ていません。1分ほど待ってから続けてください。
enough-for-now = すでにたくさんのファイルを扱いました。数分後にもう一度お試しください。
crowded = ただいまファイルやグラフの作成が混み合っています。数分後にもう一度お試しください。
