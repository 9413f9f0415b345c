### Samlingar: det som en medlem sparar, och det som samlas till en träff.

## Det som går att rätta till

# $limit (tal): hur många material en samling kan ha.
collection-full = { $limit ->
    [one] En samling kan ha högst { $limit } material. Ta först bort ett, om du vill lägga till ett annat.
   *[other] En samling kan ha högst { $limit } material. Ta först bort ett, om du vill lägga till ett annat.
}
