### Rounds that begin by themselves.

schedules-title = 🗓 Rounds that begin by themselves
schedules-none = 🗓 No round begins by itself yet.
schedules-how = In words: /schedule daily 09:00 SET 5, /schedule mon,wed,fri 20:00 SET, /schedule once 12-24 19:00 SET. Or with the button.
schedule-what = { $title } · { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
topic-quoted = “{ $name }”
schedule-in-topic = in topic { $topic }
schedule-next = next: { $moment } ({ $zone })
schedule-paused = ⏸ paused ({ $zone })
schedule-over = over ({ $zone })
schedule-waits = begins once no other round goes on ({ $zone })
schedule-daily = daily { $time }
schedule-weekdays = weekdays { $time }
schedule-days = { $days } { $time }
schedule-once = once, { $day } { $time }
schedule-until = { $when }, until { $day }
schedule-moment = { $day } { $time }
days-between = {", "}
schedule-made = ✅ Scheduled.
schedule-longest = A round has at most { $count } questions: each round asks { $count } and not { $asked }.
schedule-all-there = { $count ->
    [one] Only { $count } question fits: each round asks it, and not { $asked }.
   *[other] Only { $count } questions fit: each round asks them, and not { $asked }.
}
schedule-is-there = This is scheduled already.
schedule-deleted = 🗑 Deleted.
schedule-sure = Delete this schedule?
schedule-gone = This schedule is not there any more.
schedule-too-many = There are { $count } schedules already. Delete one first: /schedule
schedule-past = { $when } has already passed. Give a time that is still to come.
schedule-never = { $when }: there is no such time left. Give a later last day.
schedule-unknown = I do not understand “{ $word }” as a day or a time. Like this: /schedule daily 09:00 SET · mon,wed,fri 20:00 · weekdays 8:30 · once 12-24 19:00
schedule-no-day = On which days? Put them before the time: daily 09:00, weekdays 09:00, mon,wed,fri 20:00 or once 12-24 19:00.
schedule-no-time = At what time? Put it after the days, like this: daily 09:00.
schedule-no-date = Once, but on which day? Like this: once 12-24 19:00.
schedule-bad-time = “{ $word }” is no time of day. From 00:00 to 23:59, like this: 09:00.
schedule-bad-date = “{ $word }” is no day of the calendar, or too many years away. Like this: 12-24, or with its year, as a 29 February needs it: 2028-02-29.
schedule-unclear-time = Is “{ $word }” by day or in the night? Write it by the 24-hour clock: 12:00 or 00:00, 14:00 or 02:00.
schedule-unclear-night = Is “{ $word }” the night before that day, or the one after it? Give the day that the calendar has then, and the time alone, like this: sat 00:00, or 12-25 00:30.
schedule-unclear-date = Is “{ $word }” the one of this week or of the next? Give its date, like this: once 12-24 19:00.
schedule-other-day = “{ $word }” does not fit: the date and the day of the week are two different days. Give one of them alone: once 12-24 19:00, or fri 19:00.
schedule-not-every = “{ $word }” is not possible: a schedule keeps to days of the week. Name them, like this: mon,wed,fri 20:00; or give one date: once 12-24 19:00.
schedule-second-time = A schedule has one time of day. Make one for the first time, and then another one for “{ $word }”.
schedule-unknown-word = I know neither a set nor a number nor a kind nor a time zone called “{ $word }”. Sets: { $sets }
schedule-set-gone = The set “{ $word }” is not there any more, so nothing is scheduled. Sets: { $sets }
schedule-which-zone = “{ $word }” is the time of several places: { $zones }. Write one of these cities instead, or an offset like UTC+8.
draft-set = Which set?
draft-kind = Which questions?
draft-count = How many questions each time?
draft-days = On which days? Several can be ticked.
draft-hour = At what hour? ({ $zone })
draft-minute = At what minute?
draft-said-count = { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
draft-said-when = { $when } ({ $zone })
draft-gone = This choice is too old. Begin again: /schedule
days-daily = Every day
days-weekdays = Weekdays
days-weekend = Weekend
days-today = Today, once
days-tomorrow = Tomorrow, once
days-these = ☑ These days
button-new-schedule = ＋ New schedule
button-all-schedules = 🗓 All schedules
button-pause-schedule = ⏸ Pause
button-resume-schedule = ⏵ Go on
button-delete-schedule = 🗑 Delete
button-delete-sure = 🗑 Yes, delete
button-zone-schedule = 🌐 Time zone
schedule-zones = By which clock?
schedule-missed = 🗓 { $count ->
        [one] A round that was to begin by itself was skipped
       *[other] { $count } rounds that were to begin by themselves were skipped
    }: I was not running at { $moment } ({ $zone }). Next: { $next }
schedule-missed-before = 🗓 { $count ->
        [one] A round before this one was skipped
       *[other] { $count } rounds before this one were skipped
    }: I was not running.
schedule-busy = 🗓 The round of { $time } was skipped: another one went on for an hour.
schedule-no-set = 🗓 The round of { $time } cannot begin: its set is not there any more. The schedule is paused.
schedule-no-questions = 🗓 The round of { $time } cannot begin: its set has no such questions for a poll. The schedule is paused.
topic-closed = ⚠️ I cannot write in a topic of “{ $group }”: it is closed or deleted, so its round has ended. Open the topic again, or make me an administrator who may manage topics; or send /push in another topic.
topic-closed-schedules = The schedules of that topic are paused. Once I can write there, ⏵ lets them go on; for another topic, send /schedule there.
group-closed = ⚠️ I may not write in “{ $group }”, so its round has ended. Let members send messages there, or make me an administrator.
group-closed-schedules = Its schedules are paused. Once I can write there, ⏵ lets them go on.
group-closed-standings = ⚠️ I may not write in “{ $group }”, so nobody there has seen how the round came out. Here are its results, for you alone for now. Let members send messages there, or make me an administrator, before the next round.
topic-closed-standings = ⚠️ I cannot write in a topic of “{ $group }”: it is closed or deleted, so nobody there has seen how the round came out. Here are its results, for you alone for now. Open the topic again, or make me an administrator who may manage topics, before the next round.
group-left = ⚠️ I am no longer in “{ $group }”, so the round there has ended. Once I am added again, I show there how it came out, and /push begins another one.
group-left-results = /results tells you what was answered.
group-left-schedules = Your schedules there are paused. Once I am added again, /schedule in the group lets them go on.
group-left-paused = ⚠️ I am no longer in “{ $group }”, so your schedules there are paused. Once I am added again, /schedule in the group lets them go on.
group-unanswered = ⚠️ I cannot answer in “{ $group }”: I may not write there, or the topic is closed. Let members send messages, open the topic, or make me an administrator.
topic-unanswered = ⚠️ I cannot answer in the topic where I was asked: it is closed or deleted. Open it again, or make me an administrator who may manage topics.
schedule-no-next = none

command-schedule = rounds that begin by themselves
