"""
Which questions ask how many, how much or how long?

    number_in_quote    the generator: a sentence quoted with a gap for its number
    number_known       which everybody knows; `told_numbers`, `given_beside`, `numbers_beside`, `month_told`,
                       `made_less`
    number_places      which others stand beside it; `number_sets`, `usual_numbers`, `about_so_many`
    number_reasons     what is said of them; `own_units` how much a unit is
"""
