### 宿題：グループのメンバーが期限までに個人チャットで解く問題。

homework-title = 📝 「{ $group }」の宿題
homework-none = 宿題はまだありません。宿題は、全員が期限の日まで、個人チャットで自分のペースで解く問題です。
homework-line = 期限 { $due } · { $count }問 · { $title }
homework-over = { $due } に終了
homework-which = どのセットを宿題にしますか。
homework-count = 何問にしますか。
homework-all = 全部（{ $count }）
homework-day = 期限はどの日にしますか。
homework-hour = { $day }の何時までにしますか。（{ $zone }）
homework-zone-how = タイムゾーンがまだ選ばれていません。時刻をご自分の時計に合わせるには、先に /settings で選んでください。
homework-today = 今日
homework-tomorrow = 明日
homework-past = その時刻はもう過ぎています。もっと後にしてください。
homework-given = ✅ 宿題を出しました。グループにも知らせました。
homework-given-quietly = ✅ 宿題を出しましたが、グループには知らせられませんでした。このリンクを伝えてください：{ $link }
homework-new = 📝 宿題：{ $title }
homework-new-how = { $count }問。期限は { $due }（{ $zone }）。自分のペースで解いてください。最初の答えが成績になります。
homework-begins = 📝 宿題「{ $title }」、期限は { $due }（{ $zone }）、残り{ $left }問です。最初の答えが成績になります。
homework-reminder = ⏰ 宿題「{ $title }」の期限は { $due }（{ $zone }）です。{ $people ->
        [0] まだだれも終えていません。
       *[other] { $people }人が終えました。
    }
homework-reminder-own = ⏰ 宿題「{ $title }」の期限は { $due }（{ $zone }）です。あと{ $left }問です。
homework-ended = 🏁 宿題「{ $title }」は終了しました。{ $people ->
        [0] 取り組んだ人はいませんでした。
       *[other] { $people }人が取り組みました。
    }
homework-results = 📝 「{ $group }」の宿題「{ $title }」
homework-results-until = 期限 { $due }（{ $zone }） · { $count }問
homework-nobody = まだだれも答えていません。
homework-nobody-did = だれも答えませんでした。
homework-place = { $place } { $name } – { $correct }/{ $count }問正解、{ $answered }問解答
homework-more = …ほか{ $count }人
homework-missing = まだの人：{ $names }
homework-missing-ended = 答えなかった人：{ $names }
homework-put-off = ⏳ 宿題「{ $title }」の期限を延ばしました。新しい期限は { $due }（{ $zone }）です。
homework-is-put-off = ⏳ 期限を { $due }（{ $zone }）まで延ばし、グループにも知らせました。
homework-is-put-off-quietly = ⏳ 期限を { $due }（{ $zone }）まで延ばしましたが、グループには伝わっていないかもしれません。グループで伝えてください。
homework-not-put-off = 何も変えていません。この宿題の期限は先に変わったか、もう過ぎています。今の様子は、一覧のボタンで見られます。
homework-sure = この宿題を取り消しますか。もう解けなくなりますが、これまでの解答は各自の成績に残ります。
homework-dropped = 🗑 取り消しました。
homework-withdrawn = 🗑 宿題「{ $title }」は取り消されました。解かなくてかまいません。
homework-unknown = その宿題はありません。取り消されたのかもしれません。
homework-too-late = この宿題は終わりました。期限は { $due }（{ $zone }）でした。
homework-not-yours = この宿題は、あなたが入っていないグループのものです。
homework-left = この宿題のグループに私がもういないため、解くことができません。グループの管理者は、私をもう一度追加できます。
homework-done = ✅ この宿題は終わっています。{ $count }問中{ $correct }問正解でした。
button-do-homework = ✏️ 個人チャットで解く
button-go-on-homework = ✏️ 続ける
button-new-homework = ＋ 新しい宿題
button-all-homework = 📝 すべての宿題
button-put-off-homework = ⏳ { $due } まで延ばす
button-drop-homework = 🗑 取り消す
button-drop-homework-sure = 🗑 はい、取り消します
