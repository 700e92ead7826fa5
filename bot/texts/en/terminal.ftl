### Learning in a terminal.

terminal-welcome = { $count ->
        [one] { $count } question from “{ $title }”.
       *[other] { $count } questions from “{ $title }”.
    }
terminal-resumed = Going on where you were: “{ $title }”, question { $number } of { $count }.
terminal-replaced = The quiz you were in the middle of ends here; this is a new one.
terminal-keys = h: hint   s: skip   q: leave (go on next time)   ?: how to answer
terminal-keys-choice = Type the letter (A, B, …), its number, or the option itself.
terminal-keys-typed = Type your answer and press Enter.
terminal-keys-order = Type the numbers in the right order (such as 3 1 2), or the sentence itself.
terminal-not-an-option = There is no such option.
terminal-not-these-tiles = Use every piece, each of them once.
terminal-no-word = There is no word in that, so it does not count as your answer.
terminal-other-writing-hanzi = Only characters are asked for here: that does not count as your answer.
terminal-other-writing-pinyin = Pinyin is asked for here: that does not count as your answer.
terminal-wish-or-answer = That may be your answer, or mean that you want to leave, so nothing was done. To answer, type it once more; to leave, type q.
terminal-talk-or-answer = That was not taken as your answer, so nothing counts yet. If it is your answer, type it once more.
terminal-skipped = Skipped.
terminal-left = Saved. “quizbot play” goes on from here.
terminal-already-answered = You have answered this one before.
terminal-hint-offer = { $offer }: h
terminal-text-offer = { $offer }: t
terminal-no-text = No text can be read for this question before the answer.
terminal-nothing-due = Nothing is due for review.
terminal-due = { $count ->
        [one] { $count } question is due for review: quizbot play --review
       *[other] { $count } questions are due for review: quizbot play --review
    }
terminal-mistakes = { $count ->
        [one] { $count } mistake to go over: quizbot play --mistakes
       *[other] { $count } mistakes to go over: quizbot play --mistakes
    }
table-progress = So far
table-answered = answered
table-correct = correct
table-percent = %
table-total = Total
