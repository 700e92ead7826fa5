### Homework: questions that members of a group do in private until they are due.

homework-title = 📝 Homework of “{ $group }”
homework-none = No homework yet. It is a set of questions that everybody does in private, at their own pace, until a day that you choose.
homework-line = until { $due } · { $count ->
        [one] { $count } question
       *[other] { $count } questions
    } · { $title }
homework-over = ended { $due }
homework-which = Homework on which set?
homework-count = How many questions?
homework-all = All ({ $count })
homework-day = Due on which day?
homework-hour = At what time on { $day }? ({ $zone })
homework-zone-how = You have not chosen a time zone yet. To have the times by your clock, choose it in /settings first.
homework-today = Today
homework-tomorrow = Tomorrow
homework-past = That time has already passed. Choose a later one.
homework-given = ✅ Homework is set, and the group knows.
homework-given-quietly = ✅ Homework is set, but I could not tell the group. Give it this link: { $link }
homework-new = 📝 Homework: { $title }
homework-new-how = { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }, at your own pace, until { $due } ({ $zone }). The first answer counts.
homework-begins = 📝 Homework “{ $title }”, until { $due } ({ $zone }): { $left ->
        [one] { $left } question is left.
       *[other] { $left } questions are left.
    } The first answer counts.
homework-reminder = ⏰ Homework “{ $title }” is due { $due } ({ $zone }). { $people ->
        [0] Nobody has finished it yet.
        [one] { $people } person has finished it.
       *[other] { $people } people have finished it.
    }
homework-reminder-own = ⏰ Your homework “{ $title }” is due { $due } ({ $zone }). { $left ->
        [one] { $left } question is left.
       *[other] { $left } questions are left.
    }
homework-ended = 🏁 Homework “{ $title }” is over: { $people ->
        [0] nobody took part.
        [one] { $people } person took part.
       *[other] { $people } people took part.
    }
homework-results = 📝 Homework “{ $title }” of “{ $group }”
homework-results-until = until { $due } ({ $zone }) · { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
homework-nobody = Nobody has answered yet.
homework-nobody-did = Nobody answered.
homework-place = { $place } { $name } – { $correct }/{ $count } right, { $answered } done
homework-more = … and { $count } more
homework-missing = Still to come from: { $names }
homework-missing-ended = Nothing came from: { $names }
homework-put-off = ⏳ Homework “{ $title }” is put off: it is due { $due } ({ $zone }) now.
homework-is-put-off = ⏳ Put off until { $due } ({ $zone }), and the group knows.
homework-is-put-off-quietly = ⏳ Put off until { $due } ({ $zone }), but the group may not have heard of it. Please tell it yourself.
homework-not-put-off = Nothing was changed: this homework has another end by now, or is over. Its button in the list shows how it stands.
homework-sure = Take this homework back? Nobody can do it then; what was answered stays in the learners’ own scores.
homework-dropped = 🗑 Taken back.
homework-withdrawn = 🗑 Homework “{ $title }” was taken back; nobody has to do it.
homework-unknown = There is no such homework. Perhaps it was taken back.
homework-too-late = This homework is over. It was due { $due } ({ $zone }).
homework-not-yours = This homework is for the members of a group that you are not in.
homework-left = I am not in the group of this homework any more, so it cannot be done. An administrator of the group can add me again.
homework-done = ✅ You have done this homework: { $correct } of { $count } right.
button-do-homework = ✏️ Do it in private
button-go-on-homework = ✏️ Go on
button-new-homework = ＋ New homework
button-all-homework = 📝 All homework
button-put-off-homework = ⏳ Put off to { $due }
button-drop-homework = 🗑 Take back
button-drop-homework-sure = 🗑 Yes, take it back
