### 复习提醒。

reminder = ⏰ 有 { $count } 道题该复习了。现在做一做吗？
reminder-last = 前两次提醒之后你都没有来，所以这是最后一次提醒。你再来学习的话，提醒会继续。
reminder-put-off-hour = ⏰ 好的，一小时后再提醒你。
reminder-put-off-day = ⏰ 好的，明天再提醒你。
reminder-put-off-week = ⏰ 好的，一周后再提醒你。
reminders-ended = 🔕 不再提醒了。要复习的题在 /review 里等你。
button-review-now = ▶ 复习
button-put-off-hour = 一小时后
button-put-off-day = 明天
button-put-off-week = 一周后
button-end-reminders = 🔕 不再提醒
button-remind-me = ⏰ 每天这时提醒我
toast-reminders-on = ⏰ 提醒已打开：有要复习的题时，我会在这个时间前后提醒你。时间可以在 /settings 里改。
toast-reminders-kept = ⏰ 提醒已经打开了，时间是 { $hour } 点，可以在 /settings 里改。
toast-old-reminder = 那是以前的提醒。
