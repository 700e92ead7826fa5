### Reminders of what is due.

reminder = ⏰ { $count ->
        [one] { $count } question is
       *[other] { $count } questions are
    } due for review. A good moment?
reminder-last = You did not come after the last two reminders, so I will not write again by myself. If you come, the reminders go on.
reminder-put-off-hour = ⏰ All right, I will remind you again in an hour.
reminder-put-off-day = ⏰ All right, I will remind you tomorrow.
reminder-put-off-week = ⏰ All right, I will remind you in a week.
reminders-ended = 🔕 No more reminders. What is due waits for you in /review.
button-review-now = ▶ Review
button-put-off-hour = In an hour
button-put-off-day = Tomorrow
button-put-off-week = In a week
button-end-reminders = 🔕 No more reminders
button-remind-me = ⏰ Remind me at this time
toast-reminders-on = ⏰ Reminders are on: when something is due, I write around this time of day. /settings changes the hour.
toast-reminders-kept = ⏰ Reminders are on already, at { $hour }:00. /settings changes the hour.
toast-old-reminder = That was an earlier reminder.
