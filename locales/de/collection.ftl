### Sammlungen: was jemand für sich aufhebt, und was für ein Treffen zusammengestellt wird.

## Was die Person selbst ändern kann

# $limit (Zahl): wie viele Materialien eine Sammlung haben kann.
collection-full = { $limit ->
    [one] Eine Sammlung kann höchstens { $limit } Material haben. Nimm bitte erst eines heraus, um ein anderes aufzunehmen.
   *[other] Eine Sammlung kann höchstens { $limit } Materialien haben. Nimm bitte erst eines heraus, um ein anderes aufzunehmen.
}
