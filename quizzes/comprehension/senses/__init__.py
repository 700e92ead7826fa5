"""
Which questions ask in which sense a word is used?

    meaning_in_context   the generator
    senses_in_context    which senses a word has; `uses_of_senses` where it has one for certain, `thinkable` what else
                         one could think of
    meaning_reasons      what is said of the options
"""
