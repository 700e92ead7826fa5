"""
What does a sentence claim, and how is the claim made false?

    claim           which statements can be read by themselves, told of who makes them; `claim_alone` by which words
    claim_edits     in which place a claim is changed
    likely_edits    which changes leave it as likely as before: not those that `odd_edits`, `known_edits`,
                    `customary` and `laws` find out, nor years of what `known_dates` tells
    told_false      of which changes readers who have not the text see that they were made
    given_numbers   which numbers the text gives; `possible_numbers` and `number_sense` which could stand there,
                    `number_forms` how else one is written, `years_ahead` which years are to come
    of_both         what is said of two
"""
