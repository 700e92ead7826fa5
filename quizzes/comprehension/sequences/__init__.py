"""
Which questions ask what follows, and in which order something is told?

    next_sentence      the generator of what stands right behind or before; `following_site` how it is shown,
                       `next_rivals` what else could stand there, `next_reasons` why it does not
    passage_order      the generator of pieces in disorder; `order_pieces` which, `numbered` which not, `order_wording`
                       what is said of them, `order_reasons` against a wrong order, `told_later` of a later time
    constraints        in which orders pieces can stand; `chains` what is certain of it
    following          what makes a sentence follow another; `openings` what its first word does, `turned_sides`,
                       `correlatives`, `counted_on`, `figures_named`, `tie_wording`
    pointing_back      what a sentence takes up; `pointed_noun`, `not_here`, `turn_before`
"""
