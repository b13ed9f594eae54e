"""SPO Builder: prepares applications for stalking protection orders in England and Wales."""
