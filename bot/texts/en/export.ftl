### Taking things away: decks for Anki, a table of all answers.

export-title = What would you like to take with you?
export-what =
    🗂 A deck for Anki: the gaps of a text and its words, with readings and meanings.
    📄 A table (CSV) of everything you have answered.
button-export-deck = 🗂 Anki deck
button-export-answers = 📄 My answers (CSV)
button-export-again = 🔁 Try again
button-export-more = 💾 Export something else
export-which-set = A deck of which text?
export-deck-title = Anki deck “{ $title }”
export-deck-gaps = { $count ->
        [one] { $count } gap to fill
       *[other] { $count } gaps to fill
    }
export-deck-words = { $count ->
        [one] { $count } word
       *[other] { $count } words
    }
export-deck-how = Open the file with Anki. You can import it again later: cards are updated, never doubled, and what you have learned stays.
export-answers-title = { $count ->
        [one] Your { $count } answer
       *[other] Your { $count } answers
    }
export-answers-how = Opens in any spreadsheet. The local times are those of { $zone }. /settings changes the time zone.
export-no-answers = You have not answered anything yet, so there is nothing to export. /quiz starts a quiz.
export-no-set = That set is not there any more. /export shows what there is.
export-nothing = This text has no gaps to fill and no words for a deck. /export shows what there is.
export-failed = Sorry, the file could not be made.
toast-export = ⏳ One moment, your file is being made.
command-export = Anki deck, table of answers
