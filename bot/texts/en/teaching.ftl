### The teacher's desk, in private.

desk-title = 🎓 Your desk
desk-choose = Which class?
desk-schedule-where = You have several classes: send this in the group that it is for, or choose the class here and then 🗓.
desk-no-class = 🎓 Here is your desk, as soon as you have a class: add me to a group of which you are an administrator, or begin a round there with /push.
desk-for-learners = Do you learn in a group? /leaderboard in that group shows who is ahead, /score here how you are doing.
desk-in-quiz = To stop your quiz, send /cancel.
class-figures = { $learners ->
        [one] { $learners } learner
       *[other] { $learners } learners
    } · { $answers ->
        [one] { $answers } answer
       *[other] { $answers } answers
    } · { $percent } % right
class-nothing = No answers in rounds
class-round-runs = A round of { $count ->
        [one] { $count } question
       *[other] { $count } questions
    } is running.
class-topic = 📍 What you begin here goes to topic { $topic }.
class-topic-general = 📍 What you begin here goes to General.
topics-choose = To which topic shall I send what you begin here: rounds, schedules, homework?
class-stopped = ⏹ The round has been ended.
compare-title = ⚖ Your classes side by side
compare-month = Last 30 days: { $figures }
compare-all = All time: { $figures }
board-button-week = 7 days
board-button-month = 30 days
board-button-all = All time
button-class-begin = ▶ Begin a round
button-class-stop = ⏹ End the round
button-class-schedules = 🗓 Schedules
button-class-homework = 📝 Homework
button-class-board = 🏆 Leaderboard
button-class-results = 📊 Results
button-class-topic = 📍 Another topic
button-topic-general = General
button-class = ‹ The class
button-compare = ⚖ Side by side
button-results-former = 📊 Results, with groups I have left
button-desk = ‹ All classes
menu-push = 🎓 My classes
