### What is stored about a person, and how it is deleted.

privacy-title = What I keep about you
privacy-what =
    · Your Telegram id, name and language.
    · Your settings: language, language of explanations, characters, pinyin, tones, daily goal, reminder, time zone (earlier ones too), name on leaderboards.
    · Your answers: to which question, what, when, how long it took, with which hints, how it was graded; also when it is graded anew.
    · What follows from them: totals by set, kind and day, and when which question comes up for review.
    · Your quizzes and where you are in them, how far you have read, when to remind you, what I asked you to type.
    · Questions that you flagged, with your words. A role as teacher or admin, if you have one.
    · Groups that you added me to, and your rounds, schedules and homework there. Files that you sent, and what else you did as teacher or admin. Whether you have opened our private chat, and whether you have blocked me.
    · Each message to me as Telegram sends it, and the words that you look up with @ in other chats, for a day or two.
privacy-how-long = Everything but those messages and words stays until you delete it. The operator may keep backups for some time; what was deleted is in older ones still.
privacy-who = Who runs this bot can see it. Teachers see answers given in their groups; others see your name on leaderboards, unless you hide it in /settings; admins see who flagged a question. Nobody else gets anything, and nothing leaves this bot.
privacy-how = /export gives you your answers, /forget deletes everything.
button-forget = 🗑 Delete everything
forget-title = Delete everything about you?
forget-what = Your answers, scores, reviews, settings, quizzes, reading, reminders and messages will be gone, and your name will be on no leaderboard. This cannot be undone. To keep a copy of your answers, use /export first.
forget-role = Your role in this bot (teacher or admin) ends, too.
forget-stays = What remains names nobody: how often each question was answered, how often correctly, that a question was flagged, and what you made for others, such as schedules, homework and question sets. Backups that the operator made before still hold your data until newer ones have taken their place.
forget-sure = Really? Everything will be deleted at once.
button-forget-keep = ‹ Keep everything
button-forget-onward = 🗑 Delete …
button-forget-sure = 🗑 Yes, delete everything
forget-kept = All right, everything stays.
forget-late = That was a while ago, so nothing was deleted. /forget asks again.
forget-done = Done: I have forgotten you. Backups made before now hold your data until newer ones have taken their place. If you write to me again, we begin anew. All the best!
command-privacy = what I keep about you
command-forget = delete everything about you
