"""
Which questions ask what follows, and in which order something is told?

Both rest on few signs that are sure: a word that needs something before it (`openings`), two words that go together
(`correlatives`), and what takes up somebody or something that was named.

    passage_order      the generator of pieces in disorder: `pieces` into which pieces a sentence is cut, `stands_alone`
                       which can be read by themselves, `numbered` which tell their order unread, `constraints` what is
                       certain of the order, `order_wording` what is said of it, `pointed_noun` what 这 or 那 points to
    continued          the generator of sentences of which one half is asked for
"""
