### 멘토링을 하는 두 사람이 함께 정하는 것: 연락 방법, 주기, 시간, 하지 않을 것, 많이 힘들 때 어떻게 할지.
### 경계는 두 사람 모두를 아끼는 일이다. 확인을 재촉하지 않고, 바꾸는 데 설명은 필요 없다.

## 받는 쪽에서 고칠 수 있는 것

mentorship-agreement-channels-missing = 연락 방법을 하나 이상 골라 주세요.
# $least, $most (숫자): 두 대화 사이의 주 수.
mentorship-agreement-every-weeks-range = { $least }주에서 { $most }주까지의 간격을 골라 주세요.
# $least, $most (숫자): 멘토가 일주일에 낼 수 있는 분.
mentorship-agreement-minutes-range = 일주일에 { $least }분에서 { $most }분까지 골라 주세요.
mentorship-agreement-contact-hours-empty = 시작과 끝이 서로 다른 시각이 되도록 골라 주세요.
mentorship-agreement-look-again-range = 내일부터 1년 안의 날을 골라 주세요.

## 이메일
## mentorship.ftl의 틀에 담겨 간다. 누구의 이름도 쓰지 않고, 정한 것도 되풀이하지 않는다.

mentorship-agreement-proposed = 멘토링 하나에서, 둘이 어떻게 함께 걸을지에 대한 제안이 왔어요.
mentorship-agreement-proposed-next = 앱에서 천천히 읽어 보세요. 좋으면 그곳에서 확인하고, 맞지 않는 것이 있으면 더 나은 쪽을 제안해 주세요. 두 사람 모두 확인해야 시작돼요.
mentorship-agreement-still-proposed = 멘토링 하나에서 제안이 아직 답을 기다리고 있어요.
mentorship-agreement-still-proposed-next = 서두르지 않아도 돼요. 앱에서 확인하거나, 다른 것을 제안하거나, 접어 둘 수 있고, 어느 것에도 이유는 필요 없어요. 짧은 답만 있어도 상대방의 마음이 놓여요.
mentorship-agreement-nothing-proposed = 둘이 어떻게 함께 걸을지 정하면, 멘토링 하나를 시작할 수 있어요.
mentorship-agreement-nothing-proposed-next = 둘 중 누구든 앱에서 첫 제안을 할 수 있어요. 어떻게, 얼마나 자주 연락할지, 무엇은 이야기하지 않을지, 많이 힘들 때 어떻게 할지. 완벽하지 않아도 괜찮아요. 언제든 함께 바꿀 수 있어요.
mentorship-agreement-confirmed = 멘토링 하나에서 제안하신 것을 상대방이 확인했어요. 이제부터 함께 지켜 가면 돼요.
mentorship-agreement-confirmed-next = 앱에서 볼 수 있어요. 둘 중 누구든 언제든 변경을 제안할 수 있어요.
mentorship-agreement-declined = 멘토링 하나에서 제안하신 것이 지금 모습으로는 두 사람에게 다 맞지 않아요.
mentorship-agreement-declined-next = 이것은 누구에 대한 평가가 아니에요. 두 사람에게 맞는 것은 한 번에 찾아지지 않을 때가 많아요. 앱에서 다른 것을 제안할 수 있어요. 전에 정한 것은 그대로 이어져요.
mentorship-agreement-look-again = 멘토링 하나에서 둘이 함께 정한 것을 다시 볼 때가 되었어요.
mentorship-agreement-look-again-next = 여전히 두 사람에게 맞나요? 그렇다면 아무것도 하지 않아도 돼요. 맞지 않는다면 앱에서 변경을 제안할 수 있어요.
