### Rounds in groups, and the leaderboard.

group-hello = 👋 Hello! I bring Chinese quizzes to this group.
group-hello-teachers = Teachers: /push begins a round, /stop ends it, /schedule lets rounds begin by themselves, /language chooses my language here.
group-hello-learners = Learners: vote in the polls – your first vote counts. /leaderboard shows who is ahead.
group-hello-who = Rounds are begun by the group’s administrators, and by teachers who are members.
group-hello-paused = { $count ->
        [one] One schedule is
       *[other] { $count } schedules are
    } paused. /schedule lets { $count ->
        [one] it
       *[other] them
    } go on.
group-hello-cut = The round that was last begun here could not go on, and is over. /push begins another one.
channel-hello = 👋 I am in the channel “{ $channel }” now, but I can ask nothing there: Telegram does not tell me who votes in a channel, and I answer nobody there.
channel-hello-group = Add me to a group instead, such as the one where the channel is discussed: there /push begins a round. Write there as yourself or as an anonymous administrator; in the name of the channel you have only /leaderboard.
channel-hello-link = In the channel you can post a link that opens a set in private, for everybody at their own pace: { $link }
channel-post = 👋 I bring Chinese quizzes to groups, and to everybody in private; in a channel I can ask nothing.
group-choose-language = Which language shall I speak in this group?
group-language-saved = I speak English in this group now.
button-add-to-group = ➕ Add to a group
teachers-only = Only the group’s administrators and teachers can do that.
not-as-channel = I cannot tell who writes in the name of a channel, so only /leaderboard can be had that way. Write that as yourself, or as an anonymous administrator.
toast-group-moved = That button is from before this group was upgraded, and does nothing any more. Write the command again.

round-is-running = A round is running already. /stop ends it.
round-is-running-elsewhere = A round is running already elsewhere in this group, and a group has one at a time. /stop ends it.
round-too-late = I was away when this was asked for, perhaps long ago, so no round begins now. Ask again if you still want one.
stop-too-late = That /stop was sent before this round began, while I was away, so the round goes on. Send /stop again to end it.
round-no-set = That set is not there any more. /push shows what there is.
round-no-level = No question of { $level } there fits into a poll. There are some of { $levels }.
round-no-questions = No question of that kind fits into a poll. Choose another set, or other questions.
round-longest = A round has at most { $count } questions: this one asks { $count } and not { $asked }.
round-all-there = { $count ->
    [one] Only { $count } question fits: this round asks it, and not { $asked }.
   *[other] Only { $count } questions fit: this round asks them, and not { $asked }.
}
round-no-polls = ⚠️ I may not send polls here, so the round has ended. Let members send polls, or make me an administrator.
round-all-refused = ⚠️ None of the questions could be sent here, so the round has ended. Let members send polls, or make me an administrator; if that does not help, tell who runs this bot.
round-stopped-elsewhere = 🏁 The round is over. Its standings appear where its questions are.
no-round = No round is running. /push begins one.
round-begun = ▶ The round has begun.
round-begin = ▶ Begin
round-there = { $count ->
    [one] { $count } question fits. Tap to change:
   *[other] { $count } questions fit. Tap to change:
}
choice-seconds = ⏱ { $value } each
choice-every = ⏱ one every { $value }
duration-seconds = { $count } s
duration-minutes = { $count } min
duration-hours = { $count } h
duration-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
pace-all = All at once
pace-after = One after another
pace-every = One every so often
scoring-right = 🏅 Right answers
scoring-speed = 🏅 Also speed
results-shown = 👁 Results shown
results-hidden = 🙈 Hidden until closed
prefer-new = New ones first
prefer-wrong = Missed ones first
forms-polls = Polls only
forms-all = Also typed and order

round-in-private = Answer this one in private.
round-answer = ✏️ Answer
round-unknown = That question is not there any more.
round-answered = You have answered this question already.
round-is-over = This round is over.
round-not-yours = This question is for the members of a group that you are not in.
membership-unknown = I cannot see whether you are in that group, as Telegram does not show me its members. An administrator of the group can make me an administrator too; then try again.
round-over = 🏁 The round is over.
round-nobody = Nobody has answered.
button-round-mistakes = 🩹 What I got wrong, explained
round-people = { $people ->
    [one] { $people } person
   *[other] { $people } people
}, { $asked ->
    [one] { $asked } question
   *[other] { $asked } questions
} answered
round-more = … and { $count } more
round-hardest = The hardest: no. { $number } ({ $correct } of { $answered } right)
round-picture = 📊 The round in a picture
round-picture-best = Best
round-picture-questions = Right answers, question by question
person-nameless = (no name)
place = { $place } { $name } – { $correct }/{ $count }
place-answered = { $count } answered
points = { $points ->
    [one] { $points } point
   *[other] { $points } points
}

details-elsewhere = 📋 To whoever began this round: I cannot write to you in private yet. Open the chat with me, and the details come there.
details-title = The round in “{ $group }”
details-question = { $number }. { $correct }/{ $answered } right · { $prompt }
details-unanswered = Nobody answered no. { $numbers } ({ $count } in all)
board-week = 🏆 The last 7 days
board-month = 🏆 The last 30 days
board-all = 🏆 All time
board-counts = Right answers out of those given
board-empty = There is nobody to show here yet.
board-place = You: place { $place }, { $correct } right
board-unknown = I do not understand “{ $word }”. After /leaderboard you can write week, month or all, and a set. The sets, by these names or a part of the title that no other has: { $sets }

command-push = begin a round
command-stop = end the round
command-leaderboard = who is ahead
