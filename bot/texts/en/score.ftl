### What /score answers.

score-title = Your score
score-answered = Answered: { $answered }
score-correct = Correct: { $correct } ({ $percent } %)
score-credit = Points (part for near misses, less for hints): { $credit }
score-none = You have not answered anything yet: answered 0, correct 0. /quiz starts a quiz.
score-part = { $name }: { $correct } of { $answered } ({ $percent } %)
score-sets = By set
score-sets-more = { $count ->
        [one] and one more set
       *[other] and { $count } more sets
    }
score-goal = 🎯 Today: { $answered } of { $goal }
score-streak = 🔥 { $days ->
        [0] Today may be the first day of a streak.
        [one] Streak: 1 day
       *[other] Streak: { $days } days
    }
score-words = 📖 Words known: { $words }
score-due = 🔁 { $due ->
        [0] Nothing is due for review.
       *[other] Due for review: { $due }
    }
button-score-review = ▶ Review ({ $count })
button-theme-dark = 🌙 Dark
button-theme-light = ☀️ Light
toast-drawing = One moment, the picture is being drawn.
picture-failed = Sorry, the picture could not be drawn. Please try again later.
