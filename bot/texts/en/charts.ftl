### The picture of a learner's progress, and the words that stand for it. No emoji: the picture's font has none.

chart-title = Your progress
chart-today = Today

## Numbers at the top
chart-answered = answered
chart-correct = correct
chart-streak = { $days ->
    [one] day in a row
   *[other] days in a row
}
chart-words = { $words ->
    [one] word known
   *[other] words known
}
chart-due = due now

## Panels
chart-weeks = Accuracy by week
chart-weeks-answers = Answers by week
chart-kinds = Accuracy by kind
chart-forecast = Reviews in the next 14 days
chart-weeks-empty = Answer some questions, and it will be here.
chart-kinds-empty = Which kinds of questions you do best will be here.
chart-forecast-empty = What comes back for review, day by day, will be here.

## In place of the picture
chart-alternative = Your progress on { $date }: { $answered ->
    [one] 1 question answered
   *[other] { $answered } questions answered
}, { $correct } correct.
chart-alternative-none = Your progress on { $date }: no answers yet.
chart-alternative-streak = Streak: { $days ->
    [one] 1 day
   *[other] { $days } days
}; { $words ->
    [one] 1 word known
   *[other] { $words } words known
}.
chart-alternative-week = In the week from { $date }: { $percent } % of { $answered ->
    [one] 1 answer
   *[other] { $answered } answers
} correct.
chart-alternative-kind = { $kind }: { $percent } %
chart-alternative-kinds = By kind: { $kinds }.
chart-alternative-forecast = Reviews: { $due } due now, { $today } by the end of today, { $ahead } in 14 days.
