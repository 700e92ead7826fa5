### Files that an admin sends, and the library in which admins look after question sets.

## A file comes
upload-admins = Thank you, but only admins can add question sets here. If you have a text that should be in it, please ask the admin.
upload-send = Send me a file here: an interview (TXT, DOCX, XLSX), a list of words with their meanings (lines or a table), or questions (a paper as TXT or DOCX; JSON, CSV, TSV, XLSX, GIFT, Aiken, Moodle XML). Several files or a ZIP are fine too.
upload-received = 📥 { $name }: I have it and will look it over. Nothing is published before you say so.
upload-checking = 🔎 { $name }: reading and checking … { $seconds } s
upload-too-large = { $name } is too large: { $size }, and { $most } are allowed. Split it and send the parts.
upload-unpacked = 🗜 { $count ->
        [one] { $count } file was in the ZIP; it follows.
       *[other] { $count } files were in the ZIP; they follow one by one.
    }
upload-fault-time = ❌ It took longer than { $seconds } s to read this file, so I stopped. Split it and send the parts.
upload-fault-time-minutes = ❌ It took longer than { $minutes } minutes to read this file, so I stopped. Split it and send the parts.
upload-fault-memory = ❌ Reading this file needed more than { $megabytes } MB of memory, so I stopped. Split it and send the parts.
upload-fault-broken = ❌ The file could not be read to the end. Open it in the program it comes from, save it anew and send that.
upload-fault-large = ❌ The file is too large: { $megabytes } MB are allowed. Split it and send the parts.
upload-fault-gone = ❌ Telegram does not give me the file any more. Please send it again.
upload-fault-empty = ❌ The file is empty. Please send another one.

## What was found
upload-errors = ❌ { $count ->
        [one] { $count } error: it has to be put right in the file before this can be published.
       *[other] { $count } errors: they have to be put right in the file before this can be published.
    }
upload-good = ✅ Nothing stands in the way of publishing this.
upload-warnings = 🟡 { $count ->
        [one] { $count } warning, which you can accept:
       *[other] { $count } warnings, which you can accept:
    }
upload-words = A list of { $words ->
        [one] { $words } word
       *[other] { $words } words
    }
upload-interview = An interview: { $turns ->
        [one] { $turns } turn
       *[other] { $turns } turns
    }, { $pairs ->
        [one] { $pairs } translated sentence
       *[other] { $pairs } translated sentences
    }, { $words ->
        [one] { $words } explained word
       *[other] { $words } explained words
    }
upload-set = A question set
upload-title = Title: { $title }
upload-id = Id: { $id }
upload-questions = { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }: { $kinds }
upload-subtypes = Of which: { $subtypes }
upload-unpolled = 🗳 { $count ->
        [one] { $count } choice fits no poll, so no group is asked it: question { $numbers }
       *[other] { $count } choices fit no poll, so no group is asked them: questions { $numbers }
    }
upload-new-set = A new set.
upload-namesake = 👯 “{ $id }” has the same title. If this is to be its next version, tap ✏️ and write { $id }.
upload-new-version = A new version of { $id } (now version { $version }): { $new ->
        [one] { $new } new question
       *[other] { $new } new questions
    }, { $changed } changed, { $gone } gone, { $same } as before.
upload-same-content = { $id } (version { $version }) has the same content already; publishing changes nothing but its state.
upload-moved = { $id } (version { $version }) has the same questions already; only their order, that of the options or numbers of lines would change.
upload-left-out = { $count ->
        [one] { $count } question stays out: a revision dropped it, and it is the same still.
       *[other] { $count } questions stay out: a revision dropped them, and they are the same still.
    }
upload-put-right = { $count ->
        [one] { $count } question stays as a revision has put it right.
       *[other] { $count } questions stay as a revision has put them right.
    }
upload-beside-questions = The title, or the text to read, has changed.
upload-keys = { $count ->
        [one] { $count } key has changed: old answers to it are graded again, and the learners are told.
       *[other] { $count } keys have changed: old answers to them are graded again, and the learners are told.
    }
upload-more = … and { $count } more; all of them are in the file below.
upload-more-first = … and { $count } more; the first { $most } of all are in the file below.
upload-problems-file = All { $count } findings in { $name }
upload-problems-first = The first { $most } of { $count } findings in { $name }
upload-present = This very file is in the library already: { $id }, version { $version }. Nothing was changed.
upload-sample-head = Example { $number } of { $count } from { $name }, as a learner sees it

## What can be done
button-upload-publish = 📢 Publish
button-upload-publish-anyway = 📢 Publish all the same
button-upload-draft = 📝 Save as a draft
button-upload-drop = 🗑 Drop
button-upload-sample = 👀 Sample questions
button-upload-id = ✏️ Change the id
button-upload-title = 🏷 Change the title
button-upload-keep-title = ‹ Keep the title
button-upload-keep-id = ‹ Keep { $id }
button-upload-set = 📚 { $id }
button-templates = 📄 Templates
upload-ask-id = Which id shall it have in the library? Write 1 to 48 of A-Z, a-z, 0-9, _ and -. An id that exists makes this its next version.
upload-ask-title = Which title shall it have? Write one line, or one for each of Chinese, Japanese and English (zh: …, ja: … or en: … says which), of { $most } characters at most. It replaces the title in all languages.
upload-bad-title = That cannot be the title. Write a line for each language at most, with letters in it, of { $most } characters at most; zh:, ja: or en: before it says which language it is.
upload-bad-id = That cannot be an id. Write 1 to 48 of A-Z, a-z, 0-9, _ and -, without blanks.
upload-published = 📢 Published: { $title } ({ $id }, version { $version }). Learners can choose it now.
upload-drafted = 📝 Saved as a draft: { $title } ({ $id }, version { $version }). Nobody but admins sees it.
upload-beside = { $id } stays as it is. The draft becomes its next version when you publish it.
upload-dropped = 🗑 Dropped: { $name }. Nothing of it was kept.
upload-not-done = That took too long or broke off; nothing was changed. Please try again.
upload-over = This file was decided on already.
upload-stale = ⚠️ The library has changed since this was shown, so nothing was put in yet. Look at it again, please.
templates-title = Templates: fill one in and send it back to me. Which format?
template-caption = A template for questions ({ $format }). Put your own in and send the file to me.

## The library
library-title = The library: { $count ->
        [one] { $count } set
       *[other] { $count } sets
    }
library-line = { $state } { $title } ({ $id }, version { $version }, { $count ->
        [one] { $count } question
       *[other] { $count } questions
    })
library-published = 📢 published
library-draft = 📝 draft
library-retired = 💤 retired
library-where = { $id }, version { $version }, from { $origin }
button-library = 📚 All sets
button-library-quiz = ▶ Try it
button-library-retire = 💤 Retire
button-library-restore = 📢 Put back
button-library-file = 💾 As a file
library-overtaken = ⚠️ { $id } has changed since this draft was saved, so nothing was published yet. What was put right in { $id } meanwhile is lost if the draft does not have it too.
library-choose-format = In which format?
library-file-caption = { $title } ({ $id }, version { $version })
library-lost = What this format cannot hold:
library-no-set = That set is not there. /sets shows what there is.

## A learner is told
regraded-title = ✅ An answer key was corrected
regraded-better = { $count ->
        [one] In “{ $title }” { $count } answer of yours counts for more now.
       *[other] In “{ $title }” { $count } answers of yours count for more now.
    }
regraded-worse = { $count ->
        [one] In “{ $title }” { $count } answer of yours counts for less now: its answer key was wrong. Sorry!
       *[other] In “{ $title }” { $count } answers of yours count for less now: their answer keys were wrong. Sorry!
    }
