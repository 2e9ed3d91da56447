<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
    <context>
        <name>kiosk</name>
        <message>
            <source>nothing is left of the day</source>
            <extracomment>desk/desk.py</extracomment>
            <translation>não resta nada do dia</translation>
        </message>
        <message>
            <source>something else was done meanwhile; press the key again to see what it is about now</source>
            <extracomment>desk/desk.py</extracomment>
            <translation>entretanto outra coisa foi feita; pressione de novo para ver do que se trata agora</translation>
        </message>
        <message>
            <source>the message was one of another day</source>
            <extracomment>desk/desk.py</extracomment>
            <translation>a mensagem era de outro dia</translation>
        </message>
        <message>
            <source>there is nothing to do again</source>
            <extracomment>desk/desk.py</extracomment>
            <translation>não há nada a refazer</translation>
        </message>
        <message>
            <source>there is nothing to take back</source>
            <extracomment>desk/desk.py</extracomment>
            <translation>não há nada a desfazer</translation>
        </message>
        <message>
            <source>A key first shows what would happen, and changes nothing yet.</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>Uma tecla mostra primeiro o que aconteceria e ainda não muda nada.</translation>
        </message>
        <message numerus="yes">
            <source>After {n} s it is dropped by itself.</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>
                <numerusform>Após {n} s, é descartado sozinho.</numerusform>
                <numerusform>Após {n} s, é descartado sozinho.</numerusform>
            </translation>
        </message>
        <message>
            <source>Any key asks for the PIN</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>Qualquer tecla pede o PIN</translation>
        </message>
        <message>
            <source>Locks itself after ten minutes without a key</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>Bloqueia-se após dez minutos sem teclas</translation>
        </message>
        <message>
            <source>More keys</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>Mais teclas</translation>
        </message>
        <message>
            <source>Operator’s keys</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>Teclas do operador</translation>
        </message>
        <message>
            <source>Phone</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>Telefone</translation>
        </message>
        <message>
            <source>Who helps</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>Quem ajuda</translation>
        </message>
        <message numerus="yes">
            <source>{n} min each time</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>
                <numerusform>{n} min de cada vez</numerusform>
                <numerusform>{n} min de cada vez</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the message to the audience?</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>Mudar a mensagem ao público?</translation>
        </message>
        <message>
            <source>Keys</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Locked</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>Bloqueado</translation>
        </message>
        <message>
            <source>Message to the audience</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>Mensagem ao público</translation>
        </message>
        <message>
            <source>Not done</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>Não foi feito</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>Nada foi alterado.</translation>
        </message>
        <message>
            <source>PIN</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>PIN</translation>
        </message>
        <message>
            <source>Quit Venue Kiosk?</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>Sair do Venue Kiosk?</translation>
        </message>
        <message>
            <source>Run “kiosk pin”, and put the line that it prints into the programme's file.</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>Execute “kiosk pin” e coloque a linha impressa no arquivo do programa.</translation>
        </message>
        <message>
            <source>That cannot be done</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>Não é possível</translation>
        </message>
        <message>
            <source>That was not it.</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>Não era esse.</translation>
        </message>
        <message>
            <source>The cards stand still</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>Os cartões estão parados</translation>
        </message>
        <message>
            <source>The cards turn again</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>Os cartões voltam a passar</translation>
        </message>
        <message>
            <source>The programme leaves this screen.</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>O programa sai desta tela.</translation>
        </message>
        <message>
            <source>The screen is dark</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>A tela está apagada</translation>
        </message>
        <message>
            <source>There is no PIN to lock with</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>Não há PIN para bloquear</translation>
        </message>
        <message numerus="yes">
            <source>Too many wrong tries. Wait {n} s.</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>
                <numerusform>Tentativas demais. Aguarde {n} s.</numerusform>
                <numerusform>Tentativas demais. Aguarde {n} s.</numerusform>
            </translation>
        </message>
        <message>
            <source>Unlocked</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>Desbloqueado</translation>
        </message>
        <message>
            <source>What shall become of it?</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>O que fazer com isto?</translation>
        </message>
        <message>
            <source>closes this</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>fechar</translation>
        </message>
        <message>
            <source>delay</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>atrasar</translation>
        </message>
        <message>
            <source>does it</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>confirmar</translation>
        </message>
        <message>
            <source>does it again</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>refazer</translation>
        </message>
        <message>
            <source>drops it</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>descartar</translation>
        </message>
        <message>
            <source>hold</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>pôr em espera</translation>
        </message>
        <message>
            <source>lets them turn</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>deixar passar</translation>
        </message>
        <message>
            <source>lights it</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>acender</translation>
        </message>
        <message>
            <source>locks it now</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>bloquear já</translation>
        </message>
        <message>
            <source>opens the keys</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>desbloquear</translation>
        </message>
        <message>
            <source>shows it</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>mostrar</translation>
        </message>
        <message>
            <source>shows none</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>não mostrar</translation>
        </message>
        <message>
            <source>shows the keys</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>ver as teclas</translation>
        </message>
        <message>
            <source>skip</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>pular</translation>
        </message>
        <message>
            <source>start</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>iniciar</translation>
        </message>
        <message>
            <source>takes it back</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>desfazer</translation>
        </message>
        <message numerus="yes">
            <source>{n} letters left</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>
                <numerusform>resta {n} letra</numerusform>
                <numerusform>restam {n} letras</numerusform>
            </translation>
        </message>
        <message>
            <source>{up} and {down} choose a slot</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>{up} e {down} escolhem um item</translation>
        </message>
        <message numerus="yes">
            <source>Bring {slot} forward by {n} min?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>
                <numerusform>Adiantar {slot} em {n} min?</numerusform>
                <numerusform>Adiantar {slot} em {n} min?</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Cancelar {slot}?</translation>
        </message>
        <message numerus="yes">
            <source>Delay {slot} by {n} min?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>
                <numerusform>Atrasar {slot} em {n} min?</numerusform>
                <numerusform>Atrasar {slot} em {n} min?</numerusform>
            </translation>
        </message>
        <message>
            <source>Do again the delay of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Refazer o atraso de {slot}?</translation>
        </message>
        <message>
            <source>Do again the hold of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Refazer a espera de {slot}?</translation>
        </message>
        <message>
            <source>Do again the release of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Refazer a retomada de {slot}?</translation>
        </message>
        <message>
            <source>Do again the skip of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Refazer o salto de {slot}?</translation>
        </message>
        <message>
            <source>Do again the start of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Refazer o início de {slot}?</translation>
        </message>
        <message>
            <source>Do again the {verb} of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Refazer “{verb}” de {slot}?</translation>
        </message>
        <message>
            <source>End {slot} now?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Encerrar {slot} agora?</translation>
        </message>
        <message>
            <source>Hold {slot} until it is released?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Pôr {slot} em espera até a retomada?</translation>
        </message>
        <message>
            <source>Nothing is left of the day</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Não resta nada do dia</translation>
        </message>
        <message>
            <source>Now: {message}</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Agora: {message}</translation>
        </message>
        <message>
            <source>Release {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Retomar {slot}?</translation>
        </message>
        <message>
            <source>Start {slot} now?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Iniciar {slot} agora?</translation>
        </message>
        <message>
            <source>Take back the delay of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Desfazer o atraso de {slot}?</translation>
        </message>
        <message>
            <source>Take back the hold of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Desfazer a espera de {slot}?</translation>
        </message>
        <message>
            <source>Take back the release of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Desfazer a retomada de {slot}?</translation>
        </message>
        <message>
            <source>Take back the skip of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Desfazer o salto de {slot}?</translation>
        </message>
        <message>
            <source>Take back the start of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Desfazer o início de {slot}?</translation>
        </message>
        <message>
            <source>Take back the {verb} of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Desfazer “{verb}” de {slot}?</translation>
        </message>
        <message>
            <source>The day ends</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Fim do dia</translation>
        </message>
        <message>
            <source>The message is gone</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>A mensagem foi retirada</translation>
        </message>
        <message>
            <source>The message is on the screens</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>A mensagem está nas telas</translation>
        </message>
        <message>
            <source>Then: {message}</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Depois: {message}</translation>
        </message>
        <message numerus="yes">
            <source>and {n} more</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>
                <numerusform>e mais {n}</numerusform>
                <numerusform>e mais {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>nada</translation>
        </message>
        <message>
            <source>{slot} has ended</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot} terminou</translation>
        </message>
        <message>
            <source>{slot} has started</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot} começou</translation>
        </message>
        <message>
            <source>{slot} is as it was again</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot} está de novo como depois</translation>
        </message>
        <message>
            <source>{slot} is as it was before</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot} está como antes</translation>
        </message>
        <message>
            <source>{slot} is cancelled</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot} foi cancelado</translation>
        </message>
        <message>
            <source>{slot} is on hold</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot} está em espera</translation>
        </message>
        <message>
            <source>{slot} is released</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot} foi retomado</translation>
        </message>
        <message>
            <source>{slot}, {before} → {after} min</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot}, {before} → {after} min</translation>
        </message>
        <message>
            <source>{slot}: {minutes} min</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot}: {minutes} min</translation>
        </message>
        <message>
            <source>{time} or later</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{time} ou mais tarde</translation>
        </message>
        <message>
            <source>“{title}”</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>“{title}”</translation>
        </message>
        <message>
            <source>“{title}” in {room}</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>“{title}” ({room})</translation>
        </message>
        <message numerus="yes">
            <source>“{title}” loses {n} min: what stands behind it starts on time</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>
                <numerusform>“{title}” perde {n} min: o que vem depois começa na hora</numerusform>
                <numerusform>“{title}” perde {n} min: o que vem depois começa na hora</numerusform>
            </translation>
        </message>
        <message>
            <source>A message to the audience</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Uma mensagem ao público</translation>
        </message>
        <message>
            <source>Choose the slot after</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Escolher o item seguinte</translation>
        </message>
        <message>
            <source>Choose the slot before</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Escolher o item anterior</translation>
        </message>
        <message>
            <source>Darken the screen, and light it again</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Apagar a tela e acendê-la de novo</translation>
        </message>
        <message>
            <source>Delay; again for more</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Atrasar; de novo para mais</translation>
        </message>
        <message>
            <source>Do again what was taken back</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Refazer o que foi desfeito</translation>
        </message>
        <message>
            <source>Do what was proposed</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Fazer o que foi proposto</translation>
        </message>
        <message>
            <source>Drop it</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>End what is on now, or cancel what is to come</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Encerrar o atual ou cancelar o que vem</translation>
        </message>
        <message>
            <source>Full screen on and off</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Tela cheia sim ou não</translation>
        </message>
        <message>
            <source>Hold what is on now until it is released; release it</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Pôr o atual em espera; retomar</translation>
        </message>
        <message>
            <source>Less delay, or earlier</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Menos atraso, ou mais cedo</translation>
        </message>
        <message>
            <source>Lock the keys</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Bloquear as teclas</translation>
        </message>
        <message>
            <source>Quit; asks first</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Sair; pergunta antes</translation>
        </message>
        <message>
            <source>Start what comes next, now</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Iniciar já o que vem a seguir</translation>
        </message>
        <message>
            <source>Stop the cards; let them turn again</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Parar os cartões; deixá-los passar</translation>
        </message>
        <message>
            <source>Take back what was done last</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Desfazer a última ação</translation>
        </message>
        <message>
            <source>The card before</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>O cartão anterior</translation>
        </message>
        <message>
            <source>The next card</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>O cartão seguinte</translation>
        </message>
        <message>
            <source>The next card; in the showcase, the next project</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>O cartão seguinte; nas demonstrações, o projeto seguinte</translation>
        </message>
        <message>
            <source>These keys</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Estas teclas</translation>
        </message>
        <message>
            <source>No answer from {host}</source>
            <extracomment>mirror/standing.py</extracomment>
            <translation>Sem resposta de {host}</translation>
        </message>
        <message>
            <source>The programme of {host}</source>
            <extracomment>mirror/standing.py</extracomment>
            <translation>O programa de {host}</translation>
        </message>
        <message>
            <source>{host} has another programme, which is not shown</source>
            <extracomment>mirror/standing.py</extracomment>
            <translation>{host} tem outro programa, que não é mostrado</translation>
        </message>
        <message numerus="yes">
            <source>{n} h ago</source>
            <extracomment>mirror/standing.py</extracomment>
            <translation>
                <numerusform>há {n} h</numerusform>
                <numerusform>há {n} h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} min ago</source>
            <extracomment>mirror/standing.py</extracomment>
            <translation>
                <numerusform>há {n} min</numerusform>
                <numerusform>há {n} min</numerusform>
            </translation>
        </message>
        <message>
            <source>Live stream</source>
            <extracomment>rundown/cards.py</extracomment>
            <translation>Transmissão ao vivo</translation>
        </message>
        <message>
            <source>It appears here by itself as soon as this is mended.</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>Aparecerá aqui sozinho assim que isso for corrigido.</translation>
        </message>
        <message>
            <source>It names no rooms.</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>Ele não indica nenhuma sala.</translation>
        </message>
        <message>
            <source>It names no tracks.</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>Ele não indica nenhuma trilha.</translation>
        </message>
        <message>
            <source>Its rooms: {names}</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>Suas salas: {names}</translation>
        </message>
        <message>
            <source>Its tracks: {names}</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>Suas trilhas: {names}</translation>
        </message>
        <message>
            <source>The programme has no room “{room}”.</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>O programa não tem a sala “{room}”.</translation>
        </message>
        <message>
            <source>The programme has no track “{track}”.</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>O programa não tem a trilha “{track}”.</translation>
        </message>
        <message numerus="yes">
            <source>There are {n} problems more.</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>
                <numerusform>Há mais {n} problema.</numerusform>
                <numerusform>Há mais {n} problemas.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no programme to show yet</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>Ainda não há programa para mostrar</translation>
        </message>
        <message>
            <source>{file}, line {line}</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>{file}, linha {line}</translation>
        </message>
        <message>
            <source>{Reason}.</source>
            <extracomment>rundown/phrases.py</extracomment>
            <translation>{Reason}.</translation>
        </message>
        <message>
            <source>it is not in the programme any more</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>já não está no programa</translation>
        </message>
        <message>
            <source>its slot is not in today's programme any more</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>já não está no programa de hoje</translation>
        </message>
        <message>
            <source>nothing comes next</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>nada vem a seguir</translation>
        </message>
        <message>
            <source>nothing is on and nothing comes next</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>nada decorre e nada vem a seguir</translation>
        </message>
        <message>
            <source>that changes nothing for “{title}”</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>isso não muda nada em “{title}”</translation>
        </message>
        <message>
            <source>there is no slot “{slot}” today</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>hoje não há “{slot}”</translation>
        </message>
        <message numerus="yes">
            <source>{n} slots run side by side; name the one that is meant</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>
                <numerusform>há {n} item em curso; escolha-o</numerusform>
                <numerusform>há {n} itens em paralelo; escolha um</numerusform>
            </translation>
        </message>
        <message>
            <source>“{title}” has not begun</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>“{title}” não começou</translation>
        </message>
        <message>
            <source>“{title}” is cancelled</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>“{title}” foi cancelado</translation>
        </message>
        <message>
            <source>“{title}” is not on hold</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>“{title}” não está em espera</translation>
        </message>
        <message>
            <source>“{title}” is not on today's programme</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>“{title}” não está no programa de hoje</translation>
        </message>
        <message>
            <source>“{title}” is on already</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>“{title}” já começou</translation>
        </message>
        <message>
            <source>“{title}” is on hold already</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>“{title}” já está em espera</translation>
        </message>
        <message>
            <source>“{title}” is over</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>“{title}” já terminou</translation>
        </message>
        <message>
            <source>“{title}” starts {late} min late already, pushed by what is before it; delay it by more than {pushed} min</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>“{title}” já começa {late} min atrasado por causa do que vem antes; atrase mais de {pushed} min</translation>
        </message>
        <message>
            <source>“{title}” would begin before now</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>“{title}” começaria no passado</translation>
        </message>
        <message>
            <source>“{title}” would end before now</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>“{title}” terminaria no passado</translation>
        </message>
        <message>
            <source>Break</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Intervalo</translation>
        </message>
        <message numerus="yes">
            <source>Chairs: {names}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>Moderação: {names}</numerusform>
                <numerusform>Moderação: {names}</numerusform>
            </translation>
        </message>
        <message>
            <source>Ends</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Termina</translation>
        </message>
        <message>
            <source>Ends in</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Termina em</translation>
        </message>
        <message>
            <source>Goes on</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Continua</translation>
        </message>
        <message>
            <source>Goes on in</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Continua em</translation>
        </message>
        <message>
            <source>Keynote</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Palestra principal</translation>
        </message>
        <message>
            <source>Lunch</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Almoço</translation>
        </message>
        <message>
            <source>Lunch is sponsored by {names}.</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Almoço oferecido por {names}.</translation>
        </message>
        <message>
            <source>Next</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>A seguir</translation>
        </message>
        <message>
            <source>Next in</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>A seguir em</translation>
        </message>
        <message>
            <source>Next project</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Próximo projeto</translation>
        </message>
        <message>
            <source>Next project in</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Próximo projeto em</translation>
        </message>
        <message>
            <source>On hold</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Em espera</translation>
        </message>
        <message>
            <source>Open floor</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Visita livre</translation>
        </message>
        <message>
            <source>Panel</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Painel</translation>
        </message>
        <message>
            <source>Posters</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Pôsteres</translation>
        </message>
        <message>
            <source>Programme</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Programa</translation>
        </message>
        <message>
            <source>Remarks</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Discurso</translation>
        </message>
        <message>
            <source>Session {number}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Sessão {number}</translation>
        </message>
        <message>
            <source>Session {number}: {title}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Sessão {number}: {title}</translation>
        </message>
        <message>
            <source>Showcase</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Demonstrações</translation>
        </message>
        <message>
            <source>Social</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Confraternização</translation>
        </message>
        <message>
            <source>Sponsor</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Patrocínio</translation>
        </message>
        <message>
            <source>Starts</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Começa</translation>
        </message>
        <message>
            <source>Starts in</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Começa em</translation>
        </message>
        <message>
            <source>Talk</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Palestra</translation>
        </message>
        <message>
            <source>Thank you</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Obrigado</translation>
        </message>
        <message>
            <source>The programme is over.</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>O programa terminou.</translation>
        </message>
        <message>
            <source>Then {name}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Depois {name}</translation>
        </message>
        <message>
            <source>There is no programme yet.</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Ainda não há programa.</translation>
        </message>
        <message>
            <source>Times changed at {time}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Horários alterados às {time}</translation>
        </message>
        <message>
            <source>Watch online</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Assista online</translation>
        </message>
        <message>
            <source>at {time}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>às {time}</translation>
        </message>
        <message>
            <source>cancelled</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>cancelado</translation>
        </message>
        <message numerus="yes">
            <source>days</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>dia</numerusform>
                <numerusform>dias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>delayed {n} min</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>{n} min de atraso</numerusform>
                <numerusform>{n} min de atraso</numerusform>
            </translation>
        </message>
        <message>
            <source>from {time}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>a partir de {time}</translation>
        </message>
        <message numerus="yes">
            <source>h</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>h</numerusform>
                <numerusform>h</numerusform>
            </translation>
        </message>
        <message>
            <source>in {hours} h {minutes:02}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>em {hours} h {minutes:02}</translation>
        </message>
        <message numerus="yes">
            <source>in {n} days</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>em {n} dia</numerusform>
                <numerusform>em {n} dias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in {n} h</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>em {n} h</numerusform>
                <numerusform>em {n} h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in {n} min</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>em {n} min</numerusform>
                <numerusform>em {n} min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>min</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>min</numerusform>
                <numerusform>min</numerusform>
            </translation>
        </message>
        <message>
            <source>now</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>agora</translation>
        </message>
        <message>
            <source>on hold</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>em espera</translation>
        </message>
        <message>
            <source>since {time}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>desde {time}</translation>
        </message>
        <message>
            <source>today</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>hoje</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>amanhã</translation>
        </message>
        <message>
            <source>until {time}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>até {time}</translation>
        </message>
        <message>
            <source>{Day} from {time}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{Day} a partir de {time}</translation>
        </message>
        <message>
            <source>{day} at {time}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{day} às {time}</translation>
        </message>
        <message>
            <source>{hours} h {minutes:02}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{hours} h {minutes:02}</translation>
        </message>
        <message>
            <source>{names} and {name}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{names} e {name}</translation>
        </message>
        <message>
            <source>{names}, {affiliation}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{names}, {affiliation}</translation>
        </message>
        <message>
            <source>{names}, {name}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{names}, {name}</translation>
        </message>
        <message numerus="yes">
            <source>{name} and {n} others</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>{name} e mais {n}</numerusform>
                <numerusform>{name} e mais {n}</numerusform>
            </translation>
        </message>
        <message>
            <source>{number}: {rooms}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{number}: {rooms}</translation>
        </message>
        <message numerus="yes">
            <source>{n} in parallel</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>{n} em paralelo</numerusform>
                <numerusform>{n} em paralelo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} min early</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>{n} min mais cedo</numerusform>
                <numerusform>{n} min mais cedo</numerusform>
            </translation>
        </message>
        <message>
            <source>{page} of {pages}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{page} de {pages}</translation>
        </message>
    </context>
</TS>
