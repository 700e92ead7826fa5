"""
Which words may be asked about, and is each what it looks like?

    targets        which words of a sentence can be asked; `best_sentences` in which of its sentences a word
    cuts           is it a word there; `word_site`, `two_words`, `seeming_words`, `callings`
    uses           does it stand in the sense of our table; `word_class`, `one_meaning`, `figures`, `clause_objects`,
                   `voices`
    borne_out      does the translation say it; `said_as`, `claimed`, `told_gloss`
"""
