### Revisions: an admin goes through the questions of a set before they are its next version.

revision-which = Which set shall we go through?
revision-no-sets = There is no set yet. Send me a file to add one.
revision-no-set = There is no set with this id. /revise shows what there is.
revision-state-published = published
revision-state-draft = draft
revision-state-retired = retired
revision-left = { $count } to decide
revision-is-keep = ✓ Kept
revision-is-drop = ✗ Dropped
revision-is-undecided = ○ Not decided yet
revision-is-edited = { $decision }, edited
revision-by = { $decision } ({ $name })
revision-no-explanation = There is no explanation.
revision-aside = 🚫 Set aside after a flag: it is not asked. Once something in it is changed, it is asked again.
button-revision-keep = ✓ Keep
button-revision-drop-sure = 🗑 Yes, throw the decisions away
button-revision-drop = ✗ Drop
button-revision-undecided = ↩ Undo
button-revision-edit = ✏️ Edit
button-revision-clear = 🗑 Take it away
button-revision-keep-all = ✓ Keep all “{ $subtype }”
button-revision-next = ▶ Next undecided
button-revision-search = 🔎 Search
button-revision-overview = 🏁 Overview
button-revision-go-on = ▶ Go on
button-revision-look-again = ‹ Back to the first question
button-revision-throw-away = 🗑 Throw away
button-revision-finish-published = ✅ Finish and publish
button-revision-finish-draft = 💾 Finish, leave it a draft
button-revision-finish-retired = 💾 Finish, leave it retired
revision-edit-which = What shall be changed?
revision-part-prompt = Prompt
revision-part-passage = Passage
revision-part-option = Option { $number }
revision-part-new-option = New option
revision-part-key = Right answer
revision-part-tiles = Tiles
revision-part-answers = Accepted answers
revision-part-hint-ja = Hint (Japanese)
revision-part-hint-en = Hint (English)
revision-part-explanation-ja = Explanation (Japanese)
revision-part-explanation-en = Explanation (English)
revision-ask-key = Which option is right?
revision-ask-part = { $part }: please send the new text.
revision-ask-answers = One answer a line, the model answer first.
revision-ask-tiles = One tile a line, in the right order. If the tiles change, the other accepted orders are gone.
revision-ask-order = One order a line, as the numbers of the tiles, such as 2 1 3; the model order first.
revision-ask-gap = Write __ for the gap.
revision-now = Now it is:
revision-cancel = /cancel leaves it as it is.
revision-left-as-is = All right, it stays as it is.
revision-wrong = ⚠️ That cannot be: { $message }
revision-other-was-faster = ⚠️ { $name } has changed this in the meantime. Send yours again to replace it.
revision-changed-meanwhile = Somebody has changed this question in the meantime. Look again.
revision-look-at-explanation = The key has changed. Does the explanation still fit?
revision-kept-all = { $count ->
        [one] { $count } question kept.
       *[other] { $count } questions kept.
    }
revision-ask-word = Which word shall I look for? Please write it in a message. /cancel drops it.
revision-hits = { $count ->
        [one] { $count } question with “{ $word }”
       *[other] { $count } questions with “{ $word }”
    }
revision-hits-more = These are the first. A longer word finds fewer.
revision-of = { $set }, version { $version }
revision-state-is = State: { $state }
revision-count-kept = ✓ kept: { $count }
revision-count-edited = ✏️ of these edited: { $count }
revision-count-dropped = ✗ dropped: { $count }
revision-count-left = ○ not decided (they are kept): { $count }
revision-count-aside = 🚫 Set aside after a flag: { $count }
revision-drop-sure = Throw away what was decided and edited here? The set stays as it is.
revision-thrown-away = 🗑 Thrown away. The set stays as it is.
revision-fault = Question { $number }: { $message }
revision-refused = ⚠️ No version can be made of this:
revision-finished = ✅ { $title }: version { $version } ({ $state }), { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }.
revision-over = This revision is over.
revision-outdated = Another version has come in. Begin again: decisions are kept for all questions that have not changed.
revision-stale = Something else has been decided in the meantime. Look again.
button-revision-begin-again = ▶ Begin again
command-revise = go through the questions of a set
menu-revise = ✏️ Revise
