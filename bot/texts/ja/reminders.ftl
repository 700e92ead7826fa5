### 復習のお知らせ。

reminder = ⏰ 復習する問題が{ $count }問あります。今、少しいかがですか。
reminder-last = 前の2回のリマインダーのあとも学習がなかったので、これで最後にします。また学習を始めると、リマインダーも再開します。
reminder-put-off-hour = ⏰ わかりました。1時間後にもう一度お知らせします。
reminder-put-off-day = ⏰ わかりました。明日またお知らせします。
reminder-put-off-week = ⏰ わかりました。1週間後にまたお知らせします。
reminders-ended = 🔕 リマインダーを止めました。復習する問題は /review でいつでも見られます。
button-review-now = ▶ 復習する
button-put-off-hour = 1時間後
button-put-off-day = 明日
button-put-off-week = 1週間後
button-end-reminders = 🔕 リマインダーを止める
button-remind-me = ⏰ この時間にお知らせ
toast-reminders-on = ⏰ リマインダーをオンにしました。復習するものがある日に、この時間ごろお送りします。時刻は /settings で変えられます。
toast-reminders-kept = ⏰ リマインダーはもうオンになっています（{ $hour }時）。時刻は /settings で変えられます。
toast-old-reminder = それは前のリマインダーです。
