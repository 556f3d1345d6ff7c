"""Who judges, as data: profiles name rules by their codes, and selections narrow them."""
