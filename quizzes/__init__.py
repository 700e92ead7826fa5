"""
Text in, questions out: knows nothing of Telegram, databases, clocks or global randomness.

    reading         a file → an interview; `checking` and `inspection` say what is wrong with it
    alignment       which sentences of the translation stand for which of the text
    chinese         words, tags, readings, levels, scripts: all that is known of Chinese
    distractors     what every generator asks: what is shown, asked, offered and refused, and which items make a set
    cloze           questions with a gap
    translation     questions from one language to the other
    comprehension   questions on what the text says
    generators      which of these make questions, and in which order
    generate        an interview → a set: what all generators make, and which of their items are kept
    grading         an answer → a verdict
    formats         files of sets
    annotation      an interview → what its reader shows
    self_check      what can be said of a set without knowing Chinese; `giveaway` what one question tells of another
    data, lexicons  the tables of words, and the forms of their cells
    question, interview, reader, headword, glossary   the values that go from one to the other

A question's subtype is made in the module of that name in `cloze`, `translation` or a package of `comprehension`
(`question_answer` in `replies`, `true_false` in `statements`); `adverb`, `connective` and `grammar` in `cloze.cue` and
`cloze.frame`, `ja_zh` and the like in `translation.lattice`. What refuses a candidate is a guard: `data/guards.tsv`
says what each does, `quizbot generate --explain` counts them, and its name stands in the module that asks it.
"""
