"""
What does a word mean in the learner's language, and which meanings are wrong?

    term, terms            entries of the glossary as keys, hints and options; `meanings` shortens them
    glosses                what a reader may be told of a word; `translated` by others, `word_senses` in which sense
    closeness              how near two meanings are; `telltales`, `told_kanji` what gives a word away
    wording                how it is said; `half_thoughts` where a quotation may end
"""
