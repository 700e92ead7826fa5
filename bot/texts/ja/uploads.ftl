### 管理者が送るファイルと、問題セットを管理するライブラリ。

## ファイルが届く
upload-admins = ありがとうございます。問題セットを追加できるのは管理者だけです。入れてほしい文章があれば、管理者に頼んでください。
upload-send = ここにファイルを送ってください。インタビュー（TXT、DOCX、XLSX）でも、意味を添えた単語リスト（行ごと、または表）でも、問題（TXTやDOCXの問題用紙、JSON、CSV、TSV、XLSX、GIFT、Aiken、Moodle XML）でもかまいません。複数のファイルやZIPも使えます。
upload-received = 📥 { $name }：受け取りました。これから確認します。ご指示があるまで公開しません。
upload-checking = 🔎 { $name }：読み込みと確認をしています… { $seconds }秒
upload-too-large = { $name } は大きすぎます（{ $size }、上限は{ $most }）。分けて送ってください。
upload-unpacked = 🗜 ZIPの中に{ $count }個のファイルがありました。順番に確認します。
upload-fault-time = ❌ このファイルの読み込みに{ $seconds }秒以上かかったので中止しました。分けて送ってください。
upload-fault-time-minutes = ❌ このファイルの読み込みに{ $minutes }分以上かかったので中止しました。分けて送ってください。
upload-fault-memory = ❌ このファイルの読み込みに{ $megabytes } MBを超えるメモリが必要になったので中止しました。分けて送ってください。
upload-fault-broken = ❌ ファイルの読み込みが途中で止まりました。作成したソフトで開き、保存し直したものを送ってください。
upload-fault-large = ❌ ファイルが大きすぎます。上限は{ $megabytes } MBです。分けて送ってください。
upload-fault-gone = ❌ Telegramからファイルを受け取れなくなりました。もう一度送ってください。
upload-fault-empty = ❌ ファイルが空です。別のファイルを送ってください。

## わかったこと
upload-errors = ❌ エラーが{ $count }件あります。公開するには、ファイルを直す必要があります。
upload-good = ✅ 公開に差し支える点はありません。
upload-warnings = 🟡 警告が{ $count }件あります。このまま公開することもできます。
upload-words = 単語リスト：{ $words }語
upload-interview = インタビュー：発言{ $turns }回、訳のある文{ $pairs }、用語解説{ $words }語
upload-set = 問題セット
upload-title = 題名：{ $title }
upload-id = ID：{ $id }
upload-questions = { $count }問：{ $kinds }
upload-subtypes = 内訳：{ $subtypes }
upload-unpolled = 🗳 投票に収まらず、グループでは出題されない選択問題が{ $count }問あります（{ $numbers }問目）。
upload-new-set = 新しい問題セットです。
upload-namesake = 👯 同じ題名のセット「{ $id }」があります。その新しい版にするときは、✏️を押して { $id } と書いてください。
upload-new-version = { $id }（現在は第{ $version }版）の新しい版です。新しい問題{ $new }、変更{ $changed }、なくなる問題{ $gone }、そのまま{ $same }。
upload-same-content = { $id }（第{ $version }版）に同じ内容がもうあります。公開しても、変わるのは公開の状態だけです。
upload-moved = { $id }（第{ $version }版）に同じ問題がもうあります。変わるのは、問題や選択肢の順番、行の番号だけです。
upload-left-out = 見直しで外した{ $count }問は、そのときと同じ問題なので入れません。
upload-put-right = 見直しで直した{ $count }問は、直したままにします。
upload-beside-questions = 題名か、読む本文が変わります。
upload-keys = { $count }問の正解が変わります。以前の解答を採点し直し、学習者に知らせます。
upload-more = …ほか{ $count }件。すべては下のファイルにあります。
upload-more-first = …ほか{ $count }件。はじめの{ $most }件は下のファイルにあります。
upload-problems-file = { $name } でわかったこと、全{ $count }件
upload-problems-first = { $name } でわかったこと、全{ $count }件のうちはじめの{ $most }件
upload-present = このファイルはもうライブラリにあります：{ $id }、第{ $version }版。何も変えていません。
upload-sample-head = { $name } の例題 { $number } / { $count }。学習者にはこう見えます

## できること
button-upload-publish = 📢 公開する
button-upload-publish-anyway = 📢 このまま公開する
button-upload-draft = 📝 下書きに保存
button-upload-drop = 🗑 やめる
button-upload-sample = 👀 問題の例
button-upload-id = ✏️ IDを変える
button-upload-title = 🏷 題名を変える
button-upload-keep-title = ‹ 今の題名のまま
button-upload-keep-id = ‹ { $id } のまま
button-upload-set = 📚 { $id }
button-templates = 📄 ひな形
upload-ask-id = ライブラリでのIDを送ってください。A～Z、a～z、0～9、_、- を1～48文字使えます。もうあるIDなら、その新しい版になります。
upload-ask-title = 新しい題名を送ってください。1行だけでも、中国語・日本語・英語を1行ずつでもかまいません（行の頭に zh:、ja:、en: を付けると言語を指定できます）。各行{ $most }文字までです。すべての言語の題名が置き換わります。
upload-bad-title = 題名には使えません。1つの言語につき1行、文字を含めて{ $most }文字までで送ってください。行の頭の zh:、ja:、en: で言語を指定できます。
upload-bad-id = IDには使えません。A～Z、a～z、0～9、_、- だけを、空白なしで1～48文字送ってください。
upload-published = 📢 公開しました：{ $title }（{ $id }、第{ $version }版）。学習者がもう選べます。
upload-drafted = 📝 下書きに保存しました：{ $title }（{ $id }、第{ $version }版）。管理者にだけ見えます。
upload-beside = { $id } はそのままです。下書きを公開すると、その新しい版になります。
upload-dropped = 🗑 やめました：{ $name }。何も残していません。
upload-not-done = 時間がかかりすぎたか、途中で止まりました。何も変わっていません。もう一度お試しください。
upload-over = このファイルはもう処理済みです。
upload-stale = ⚠️ この表示のあとでライブラリが変わったので、まだ何も入れていません。もう一度ご確認ください。
templates-title = ひな形に書き込んで送り返してください。どの形式にしますか。
template-caption = 問題のひな形（{ $format }）です。ご自分の問題を書いて、このファイルを送ってください。

## ライブラリ
library-title = ライブラリ：{ $count }件
library-line = { $state } { $title }（{ $id }、第{ $version }版、{ $count }問）
library-published = 📢 公開中
library-draft = 📝 下書き
library-retired = 💤 休止中
library-where = { $id }、第{ $version }版、元のファイル：{ $origin }
button-library = 📚 すべての問題セット
button-library-quiz = ▶ 試す
button-library-retire = 💤 休止する
button-library-restore = 📢 再開する
button-library-file = 💾 ファイルにする
library-overtaken = ⚠️ この下書きを保存したあとで { $id } が変更されたため、まだ公開していません。その間に { $id } で直した点は、下書きにも入っていなければ失われます。
library-choose-format = どの形式にしますか。
library-file-caption = { $title }（{ $id }、第{ $version }版）
library-lost = この形式に入らないもの：
library-no-set = その問題セットはありません。/sets で選び直してください。

## 学習者への知らせ
regraded-title = ✅ 正解を訂正しました
regraded-better = 「{ $title }」で、あなたの解答{ $count }件の評価が上がりました。
regraded-worse = 「{ $title }」で、あなたの解答{ $count }件の評価が下がりました。正解がまちがっていました。申し訳ありません。
