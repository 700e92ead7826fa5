### クイズの進み方：級、ヒントとその減点、読み方、終わり。復習とまちがい直し。

## 級
choose-level = どの級にしますか。
any-level = すべての級
button-level = { $level } ({ $count })

## ヒントと減点
hint-offer-read = 💡 ピンイン（−{ $price }%）
hint-offer-words = 💡 語の意味（−{ $price }%）
hint-offer-help = 💡 ヒント（−{ $price }%）
hint-offer-translation = 💡 訳文（−{ $price }%）
hint-offer-translation-ja = 💡 日本語訳（−{ $price }%）
hint-offer-translation-en = 💡 英訳（−{ $price }%）
hint-offer-not-this = 💡 選択肢を減らす（−{ $price }%）
hint-offer-beginning = 💡 答えの始まり（−{ $price }%）
hint-offer-first-tile = 💡 最初の語句（−{ $price }%）
hint-word = { $word }：{ $meaning }
hint-word-read = { $word }（{ $reading }）：{ $meaning }
credit = 得点は{ $percent }%です。
credit-with-hints = ヒント{ $hints }回で、得点は{ $percent }%です。

## 読み方
reading = 🔤 { $text }
toast-no-reading = この問題にはピンインがありません。

## 終わり
summary-time-short = 時間：{ $seconds }秒
summary-time = 時間：{ $minutes }分{ $seconds }秒
summary-more = …ほか{ $count }問
summary-goal = 今日：{ $done } / { $goal }問
summary-goal-reached = 今日：{ $done } / { $goal }問。目標達成です！
button-new-quiz = ▶ 新しい問題
button-back-to-quiz = ▶ 途中のクイズに戻る（残り{ $count }問）
button-go-on-quiz = ▶ 続きから（残り{ $count }問）
button-missed = 🔂 まちがえた問題だけ（{ $count }）
button-next-set = 📖 { $title }
button-share = 📣 共有
share-text = 「{ $title }」で{ $asked }問中{ $correct }問正解しました。あなたもいかがですか。
toast-none-missed = まちがえた問題はありません。

## そのほかのもの
edited = メッセージを編集しても、答えは変わりません。最初の答えが記録されます。答えるときは、新しいメッセージを送ってください。
edited-unread = 編集したメッセージは読みません。新しいメッセージを送ってください。
question-taken-out = 🚫 この問題は、報告を受けて出題をやめました。成績には入りません。
questions-taken-out = 🚫 報告を受けて出題をやめた問題が{ $count }問あるので、とばします。成績には入りません。
no-such-question = その問題は今はありません。/quiz で始められます。
toast-begun = そのクイズはもう始まっています。
other-message = それは前のメッセージです。今の問題に答えるか、そのまま入力してください。/quiz でもう一度表示できます。
typed-before = この問題をお送りする前のメッセージなので、解答とはみなしません。
passed-on = 転送などのメッセージは、解答とはみなしません。答えを入力して送ってください。
pasted-open = 📄 解答にしては長すぎるので、解答ではなく文章とみなしました。成績には入りません。問題はそのままです。/quiz でもう一度表示できます。文章から問題を作るには、管理者がここにファイル（TXT、DOCX、XLSX）で送ります。
no-word-typed = 文字がないので、解答とはみなしませんでした。答えを入力して送るか、⏭でとばしてください。
other-writing-hanzi = ここは漢字だけで答える問題なので、解答とはみなしませんでした。漢字で入力して送るか、⏭でとばしてください。
other-writing-pinyin = ここはピンインで答える問題なので、解答とはみなしませんでした。読み（例：xuéxí、xue2xi2）を入力して送るか、⏭でとばしてください。
wish-passed-over = ⏭「{ $said }」は解答とみなさず、この問題をとばしました。成績には入りません。正解は上の問題に示してあります。
wish-put-off = ⏭「{ $said }」は解答とみなさず、この問題をとばしました。成績には入りません。グループのボタンからまた答えられるので、正解はまだお見せしません。
wish-or-answer = ⏹「{ $said }」は、解答とも、やめたいとも読めるので、何もしていません。やめるには問題の下の⏹を押してください。解答なら、問題への返信としてもう一度送ってください。
talk-or-answer = 💬「{ $said }」は解答とみなさず、採点していません。解答でしたら、問題への返信としてもう一度送ってください。
wish-stop = ⏹「{ $said }」は解答とみなさず、ここでやめることにしました。
wish-hint = 💡「{ $said }」は解答とみなしませんでした。ヒントは問題の下の💡で見られます（減点もそこに書いてあります）。💡がなければ、ヒントはありません。

## 復習とまちがい直し
review-none-yet = まだ復習する問題がありません。クイズで答えた問題が、時期が来るとここに出ます。
review-nothing-due = 今、復習する問題はありません。次は{ $when }、{ $count }問です。
review-later = 今も、この先{ $days }日間も、復習する問題はありません。
when-today = 今日のうち
when-tomorrow = 明日
when-days = { $days }日後
mistakes-none = 直すまちがいはありません。お見事です！
mistakes-none-yet = まだ直すまちがいはありません。クイズでまちがえた問題が、2回正解するまでここに出ます。
practice-gone = これまでに答えた問題は、どれももう出題されていません。新しいクイズに答えると、その問題がここに出ます。
button-review = 🔁 復習（{ $count }）
button-mistakes = 🩹 まちがい直し（{ $count }）
command-review = 今日の復習
command-mistakes = まちがい直し
purpose-review = 復習
purpose-mistakes = まちがい直し
purpose-missed = まちがえた問題
purpose-passage = 文章から
