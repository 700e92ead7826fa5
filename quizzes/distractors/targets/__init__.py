"""
Which words may be asked about, and is each what it looks like?

    targets        which words of a sentence can be asked; `best_sentences` in which of its sentences a word
    cuts           is it a word there; `word_site`, `two_words`, `seeming_words`, `callings`
    uses           does it stand in the sense of our table; `one_meaning`, `figures`, `clause_objects`, `voices`
    class_there    as which part of speech does it stand; `word_class`, `stands_as_noun`, `stands_as_verb`
    borne_out      does the translation say it; `said_gloss`, `said_as`, `claimed`, `told_gloss`
"""
