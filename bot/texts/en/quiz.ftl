### A quiz step by step: level, hints and their price, reading, the end of it; review and mistakes.

## Which level
choose-level = Which level?
any-level = All levels
button-level = { $level } ({ $count })

## Hints and what they cost
hint-offer-read = 💡 Pinyin (−{ $price } %)
hint-offer-words = 💡 Words (−{ $price } %)
hint-offer-help = 💡 Hint (−{ $price } %)
hint-offer-translation = 💡 Translation (−{ $price } %)
hint-offer-translation-ja = 💡 Japanese translation (−{ $price } %)
hint-offer-translation-en = 💡 English translation (−{ $price } %)
hint-offer-not-this = 💡 Drop a wrong one (−{ $price } %)
hint-offer-beginning = 💡 How it begins (−{ $price } %)
hint-offer-first-tile = 💡 First piece (−{ $price } %)
hint-word = { $word }: { $meaning }
hint-word-read = { $word } ({ $reading }): { $meaning }
credit = It counts for { $percent } %.
credit-with-hints = With { $hints ->
        [one] { $hints } hint
       *[other] { $hints } hints
    } it counts for { $percent } %.

## How it is read
reading = 🔤 { $text }
toast-no-reading = I have no pinyin for this one.

## The end
summary-time-short = Time: { $seconds } s
summary-time = Time: { $minutes } min { $seconds } s
summary-more = … and { $count } more
summary-goal = Today: { $done } of { $goal }
summary-goal-reached = Today: { $done } of { $goal }. Goal reached!
button-new-quiz = ▶ New questions
button-back-to-quiz = ▶ Back to your quiz ({ $count } left)
button-go-on-quiz = ▶ Go on ({ $count } left)
button-missed = 🔂 Only the missed ones ({ $count })
button-next-set = 📖 { $title }
button-share = 📣 Share
share-text = I got { $correct } of { $asked } right on “{ $title }”. Can you do better?
toast-none-missed = Nothing was missed there.

## What comes otherwise
edited = An edited message changes nothing: your first answer counts. To answer, send a new message.
edited-unread = I do not read messages that are edited. Send a new one.
question-taken-out = 🚫 Taken out: somebody reported this question, and it is not asked any more. It does not count.
questions-taken-out = 🚫 { $count ->
        [one] One question here is passed over: somebody reported it, and it is not asked any more. It does not count.
       *[other] { $count } questions here are passed over: somebody reported them, and they are not asked any more. They do not count.
    }
no-such-question = That question is not there any more. /quiz starts a quiz.
toast-begun = That quiz has begun already.
other-message = That message is an earlier one. Answer below your current question, or just type; /quiz shows it again.
typed-before = You wrote that before this question came, so it is not taken as the answer to it.
passed-on = A forwarded message, or the like, is not taken as your answer. Please type the answer.
pasted-open = 📄 I take that for a text and not for your answer, as it is far longer than one: nothing was counted. The question is still open; /quiz shows it again. To make questions of a text, an admin sends it here as a file (TXT, DOCX, XLSX).
no-word-typed = There is no word in that, so it does not count as your answer. Type the answer, or tap ⏭ to skip.
other-writing-hanzi = Only characters are asked for here, so that does not count as your answer. Type the answer in characters, or tap ⏭ to skip.
other-writing-pinyin = Pinyin is asked for here, so that does not count as your answer. Type the reading (such as xuéxí or xue2xi2), or tap ⏭ to skip.
wish-passed-over = ⏭ I did not take “{ $said }” as your answer: the question is skipped and counts for nothing. The right answer stands above now.
wish-put-off = ⏭ I did not take “{ $said }” as your answer: the question is skipped and counts for nothing. What is right is not told yet, as the button in the group leads back to it.
wish-or-answer = ⏹ “{ $said }” may be your answer, or mean that you want to stop, so I have done nothing. To stop, tap ⏹ under the question; to answer, send it once more as a reply to the question.
talk-or-answer = 💬 I did not take “{ $said }” as your answer, so nothing counts yet. If it is your answer, send it once more as a reply to the question.
wish-stop = ⏹ I did not take “{ $said }” as your answer, but as a wish to stop.
wish-hint = 💡 I did not take “{ $said }” as your answer. The 💡 button under the question gives a hint, and says what it costs; where there is none, there is no hint.

## Review and mistakes
review-none-yet = Nothing to review yet. What you answer in a quiz comes up again when it is time.
review-nothing-due = Nothing is due now. Next: { $when }, { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }.
review-later = Nothing is due now, nor in the next { $days } days.
when-today = later today
when-tomorrow = tomorrow
when-days = in { $days } days
mistakes-none = No mistakes to go over. Well done!
mistakes-none-yet = No mistakes to go over yet. What goes wrong in a quiz comes up here until it is right twice.
practice-gone = What you answered until now is in no text that can be asked any more. A new quiz brings something to go over.
button-review = 🔁 Review ({ $count })
button-mistakes = 🩹 Mistakes ({ $count })
command-review = what is due today
command-mistakes = go over your mistakes
purpose-review = Review
purpose-mistakes = Mistakes
purpose-missed = Missed ones
purpose-passage = From the text
