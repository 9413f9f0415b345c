### Push: what Waymark says to a member about the devices that her letters are shown on.
### Address: as in common.ftl. A device is a telephone, a tablet or a computer, or the browser or app on it.

# This community's server sends nothing to devices, only by e-mail. Not the member's fault: e-mail is the way on.
push-off = This community does not send anything to devices at the moment. Your letters come by e-mail, as before.
# What the app told about where messages to the device go cannot be used. The member cannot see or type it: turning notifications off and on again in the app makes a new one.
push-endpoint = We cannot reach this device yet. Please turn notifications off and on again on it, and try once more.
# What the app told about how messages to the device are encrypted cannot be used. The way on is the same.
push-keys = We could not set up this device so that only you can read what comes to it. Please turn notifications off and on again on it, and try once more.
# $count (number): how many devices a member can have.
push-too-many = { $count ->
    [one] You can have { $count } device. Please remove it first.
   *[other] You can have up to { $count } devices. Please remove one first.
}
