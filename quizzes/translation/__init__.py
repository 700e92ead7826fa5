"""
Questions from one language to the other: terms, meanings, readings, sentences.

    term              what a term means, which term means this; `asked_words` which, `term_wording` what is said of
                      it, `wrong_meanings` what stands beside it, `terms_beside` where only the glossary has others
    listed            all three of a list of words without a text
    reading           how a word is read; `words_to_read` which, `reading_level`, `tones`, `light_endings`
    typed_short       a short phrase to be typed in Chinese; `phrases` finds it, `said_together` what its translation
                      says, `typed_accepted` what else is right, `typed_cues` and `typed_reasons` what is said of it
    lattice           which of several translations that differ in a place is right; `lattice_level`,
                      `lattice_wording`; `rival_words` by which nouns
    sentence_order    the pieces of a clause or of two in disorder; see below

How the pieces of a sentence stand in order: `roles` and `clause` take a clause apart, `joints`, `joint_rules` and
`governed` say where it can be parted, `pieces` into what, `runs`, `welds`, `free_orders` and `second_orders` what goes
together and what may stand elsewhere (`subject_elsewhere` of subjects), `clause_links` how clauses follow each other,
`clause_kinds` what is no clause, `later_clauses` and `comma_first` which of two is the later,
`order_reasons` why.
`pairing` says whether a translation says a sentence at all, `amounts` and `durations` whether it names as many.
"""
