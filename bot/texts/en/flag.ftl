### Flags: a learner says that a question is bad, an admin decides.

## What a learner sees
button-flag = 🚩 Flag
flag-ask = What is wrong with this question?
flag-reason-two-right = Two answers are right
flag-reason-wrong-key = The answer is wrong
flag-reason-wrong-reading = The pinyin is wrong
flag-reason-unclear = It is unclear
flag-reason-explanation = The explanation does not explain
flag-reason-other = Something else
button-flag-drop = ‹ Never mind
flag-ask-words = What is it? Please write it in a message. /cancel drops it.
flag-long = Please write it in words, { $most } characters at most. /cancel drops it.
flag-thanks = 🚩 Thank you! I have passed it on, and will tell you what becomes of it.
flag-already = You have flagged this question already. Thank you!
flag-too-many = Thank you! You have flagged { $most } questions within a day, which is as many as I can pass on. Please come back tomorrow.
flag-dropped = All right, nothing was sent.
flag-accepted = 🚩 You were right about a question that you flagged. It is not asked any more. Thank you!
flag-fixed = 🚩 You were right about a question that you flagged. It was put right. Thank you!
flag-rejected = 🚩 A question that you flagged was looked at. It stays as it is. Thank you for having a close look!
flag-closed = 🚩 A question that you flagged was looked at. It is not in its set any more, so it is not asked. Thank you for having a close look!
flag-answered = What was said about it:

## What an admin sees
flags-admins = This is for admins. To report a bad question, tap 🚩 below it.
flags-none = No open flags.
flags-title = { $count ->
        [one] { $count } open flag
       *[other] { $count } open flags
    }
flag-line = { $number } · { $reason } · { $prompt } ({ $title })
flag-title = 🚩 { $number }: { $reason }
flag-who = From: { $name } ({ $id })
flag-where = In: { $title } ({ $set }, version { $version }, question { $question })
flag-key = Answer: { $answer }
flag-since-key = The answer has been changed since; now it is: { $answer }
flag-since-other = The question has been changed since; the answer is the same.
flag-since-gone = The question has been dropped from the set since.
flag-given = They answered: { $answer }
button-flag-accept = ✓ Set aside
button-flag-reject = ✗ Keep
button-flag-close = ✗ Close
button-flag-accept-words = ✓ Set aside, with words
button-flag-reject-words = ✗ Keep, with words
button-flag-close-words = ✗ Close, with words
flag-is-accepted = ✓ Set aside: the question is not asked any more. Decided by { $name }.
flag-is-rejected = ✗ Kept: the question stays as it is. Decided by { $name }.
flag-is-closed = ✗ Closed: the question is not in the set any more. Decided by { $name }.
flag-ask-answer = What shall I tell the person who flagged it (flag { $number })? Please write it in a message. /cancel drops it, and the flag stays open.
button-flag-fix = ✏️ Fix
flag-is-gone = This question is not in the set any more.
flag-no-answers = Nobody has answered it yet.
flag-few-answers = { $count ->
        [one] { $count } person has answered it: too few for figures.
       *[other] { $count } people have answered it: too few for figures.
    }
flag-figures = First answers: { $count }; mean credit { $percent } %
flag-is-fixed = ✓ Put right. Decided by { $name }.
