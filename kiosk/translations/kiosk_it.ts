<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
    <context>
        <name>kiosk</name>
        <message>
            <source>nothing is left of the day</source>
            <extracomment>desk/desk.py</extracomment>
            <translation>non resta nulla della giornata</translation>
        </message>
        <message>
            <source>something else was done meanwhile; press the key again to see what it is about now</source>
            <extracomment>desk/desk.py</extracomment>
            <translation>nel frattempo è stato fatto altro; premere di nuovo per vedere di che si tratta ora</translation>
        </message>
        <message>
            <source>the message was one of another day</source>
            <extracomment>desk/desk.py</extracomment>
            <translation>il messaggio era di un altro giorno</translation>
        </message>
        <message>
            <source>there is nothing to do again</source>
            <extracomment>desk/desk.py</extracomment>
            <translation>non c’è nulla da ripetere</translation>
        </message>
        <message>
            <source>there is nothing to take back</source>
            <extracomment>desk/desk.py</extracomment>
            <translation>non c’è nulla da annullare</translation>
        </message>
        <message>
            <source>A key first shows what would happen, and changes nothing yet.</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>Un tasto mostra prima che cosa accadrebbe e non cambia ancora nulla.</translation>
        </message>
        <message numerus="yes">
            <source>After {n} s it is dropped by itself.</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>
                <numerusform>Dopo {n} s viene scartato da solo.</numerusform>
                <numerusform>Dopo {n} s viene scartato da solo.</numerusform>
            </translation>
        </message>
        <message>
            <source>Any key asks for the PIN</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>Ogni tasto chiede il PIN</translation>
        </message>
        <message>
            <source>Locks itself after ten minutes without a key</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>Si blocca dopo dieci minuti senza tasti</translation>
        </message>
        <message>
            <source>More keys</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>Altri tasti</translation>
        </message>
        <message>
            <source>Operator’s keys</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>Tasti dell’operatore</translation>
        </message>
        <message>
            <source>Phone</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>Telefono</translation>
        </message>
        <message>
            <source>Who helps</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>Chi aiuta</translation>
        </message>
        <message numerus="yes">
            <source>{n} min each time</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>
                <numerusform>{n} min ogni volta</numerusform>
                <numerusform>{n} min ogni volta</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the message to the audience?</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>Cambiare il messaggio al pubblico?</translation>
        </message>
        <message>
            <source>Keys</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>Tasti</translation>
        </message>
        <message>
            <source>Locked</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>Bloccato</translation>
        </message>
        <message>
            <source>Message to the audience</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>Messaggio al pubblico</translation>
        </message>
        <message>
            <source>Not done</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>Non eseguito</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>Nulla è stato modificato.</translation>
        </message>
        <message>
            <source>PIN</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>PIN</translation>
        </message>
        <message>
            <source>Quit Venue Kiosk?</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>Uscire da Venue Kiosk?</translation>
        </message>
        <message>
            <source>Run “kiosk pin”, and put the line that it prints into the programme's file.</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>Eseguire «kiosk pin» e inserire la riga stampata nel file del programma.</translation>
        </message>
        <message>
            <source>That cannot be done</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>Non è possibile</translation>
        </message>
        <message>
            <source>That was not it.</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>Non era quello.</translation>
        </message>
        <message>
            <source>The cards stand still</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>Le schede sono ferme</translation>
        </message>
        <message>
            <source>The cards turn again</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>Le schede scorrono di nuovo</translation>
        </message>
        <message>
            <source>The programme leaves this screen.</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>Il programma lascia questo schermo.</translation>
        </message>
        <message>
            <source>The screen is dark</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>Lo schermo è spento</translation>
        </message>
        <message>
            <source>There is no PIN to lock with</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>Non c’è un PIN con cui bloccare</translation>
        </message>
        <message numerus="yes">
            <source>Too many wrong tries. Wait {n} s.</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>
                <numerusform>Troppi tentativi. Attendere {n} s.</numerusform>
                <numerusform>Troppi tentativi. Attendere {n} s.</numerusform>
            </translation>
        </message>
        <message>
            <source>Unlocked</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>Sbloccato</translation>
        </message>
        <message>
            <source>What shall become of it?</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>Che cosa farne?</translation>
        </message>
        <message>
            <source>closes this</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>chiudi</translation>
        </message>
        <message>
            <source>delay</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>ritarda</translation>
        </message>
        <message>
            <source>does it</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>conferma</translation>
        </message>
        <message>
            <source>does it again</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>ripeti</translation>
        </message>
        <message>
            <source>drops it</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>scarta</translation>
        </message>
        <message>
            <source>hold</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>metti in attesa</translation>
        </message>
        <message>
            <source>lets them turn</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>fai scorrere</translation>
        </message>
        <message>
            <source>lights it</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>accendi</translation>
        </message>
        <message>
            <source>locks it now</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>blocca ora</translation>
        </message>
        <message>
            <source>opens the keys</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>sblocca</translation>
        </message>
        <message>
            <source>shows it</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>mostra</translation>
        </message>
        <message>
            <source>shows none</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>non mostrare nulla</translation>
        </message>
        <message>
            <source>shows the keys</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>mostra i tasti</translation>
        </message>
        <message>
            <source>skip</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>salta</translation>
        </message>
        <message>
            <source>start</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>avvia</translation>
        </message>
        <message>
            <source>takes it back</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>annulla</translation>
        </message>
        <message numerus="yes">
            <source>{n} letters left</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>
                <numerusform>resta {n} lettera</numerusform>
                <numerusform>restano {n} lettere</numerusform>
            </translation>
        </message>
        <message>
            <source>{up} and {down} choose a slot</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>{up} e {down} scelgono un punto del programma</translation>
        </message>
        <message numerus="yes">
            <source>Bring {slot} forward by {n} min?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>
                <numerusform>Anticipare {slot} di {n} min?</numerusform>
                <numerusform>Anticipare {slot} di {n} min?</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Cancellare {slot}?</translation>
        </message>
        <message numerus="yes">
            <source>Delay {slot} by {n} min?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>
                <numerusform>Ritardare {slot} di {n} min?</numerusform>
                <numerusform>Ritardare {slot} di {n} min?</numerusform>
            </translation>
        </message>
        <message>
            <source>Do again the delay of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Ripetere il ritardo di {slot}?</translation>
        </message>
        <message>
            <source>Do again the hold of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Ripetere l’attesa di {slot}?</translation>
        </message>
        <message>
            <source>Do again the release of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Ripetere la ripresa di {slot}?</translation>
        </message>
        <message>
            <source>Do again the skip of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Ripetere il salto di {slot}?</translation>
        </message>
        <message>
            <source>Do again the start of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Ripetere l’avvio di {slot}?</translation>
        </message>
        <message>
            <source>Do again the {verb} of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Ripetere «{verb}» di {slot}?</translation>
        </message>
        <message>
            <source>End {slot} now?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Terminare {slot} ora?</translation>
        </message>
        <message>
            <source>Hold {slot} until it is released?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Mettere {slot} in attesa fino alla ripresa?</translation>
        </message>
        <message>
            <source>Nothing is left of the day</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Non resta nulla della giornata</translation>
        </message>
        <message>
            <source>Now: {message}</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Ora: {message}</translation>
        </message>
        <message>
            <source>Release {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Riprendere {slot}?</translation>
        </message>
        <message>
            <source>Start {slot} now?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Avviare {slot} ora?</translation>
        </message>
        <message>
            <source>Take back the delay of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Annullare il ritardo di {slot}?</translation>
        </message>
        <message>
            <source>Take back the hold of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Annullare l’attesa di {slot}?</translation>
        </message>
        <message>
            <source>Take back the release of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Annullare la ripresa di {slot}?</translation>
        </message>
        <message>
            <source>Take back the skip of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Annullare il salto di {slot}?</translation>
        </message>
        <message>
            <source>Take back the start of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Annullare l’avvio di {slot}?</translation>
        </message>
        <message>
            <source>Take back the {verb} of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Annullare «{verb}» di {slot}?</translation>
        </message>
        <message>
            <source>The day ends</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Fine della giornata</translation>
        </message>
        <message>
            <source>The message is gone</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Il messaggio è stato tolto</translation>
        </message>
        <message>
            <source>The message is on the screens</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Il messaggio è sugli schermi</translation>
        </message>
        <message>
            <source>Then: {message}</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Poi: {message}</translation>
        </message>
        <message numerus="yes">
            <source>and {n} more</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>
                <numerusform>e {n} altro</numerusform>
                <numerusform>e {n} altri</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>nulla</translation>
        </message>
        <message>
            <source>{slot} has ended</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot} è terminato</translation>
        </message>
        <message>
            <source>{slot} has started</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot} è iniziato</translation>
        </message>
        <message>
            <source>{slot} is as it was again</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot} è di nuovo come dopo</translation>
        </message>
        <message>
            <source>{slot} is as it was before</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot} è come prima</translation>
        </message>
        <message>
            <source>{slot} is cancelled</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot} è cancellato</translation>
        </message>
        <message>
            <source>{slot} is on hold</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot} è in attesa</translation>
        </message>
        <message>
            <source>{slot} is released</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot} riprende</translation>
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
            <translation>{time} o più tardi</translation>
        </message>
        <message>
            <source>“{title}”</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>«{title}»</translation>
        </message>
        <message>
            <source>“{title}” in {room}</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>«{title}» ({room})</translation>
        </message>
        <message numerus="yes">
            <source>“{title}” loses {n} min: what stands behind it starts on time</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>
                <numerusform>«{title}» perde {n} min: ciò che segue inizia in orario</numerusform>
                <numerusform>«{title}» perde {n} min: ciò che segue inizia in orario</numerusform>
            </translation>
        </message>
        <message>
            <source>A message to the audience</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Un messaggio al pubblico</translation>
        </message>
        <message>
            <source>Choose the slot after</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Scegliere il punto seguente</translation>
        </message>
        <message>
            <source>Choose the slot before</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Scegliere il punto precedente</translation>
        </message>
        <message>
            <source>Darken the screen, and light it again</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Spegnere lo schermo e riaccenderlo</translation>
        </message>
        <message>
            <source>Delay; again for more</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Ritardare; ancora per di più</translation>
        </message>
        <message>
            <source>Do again what was taken back</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Ripetere ciò che è stato annullato</translation>
        </message>
        <message>
            <source>Do what was proposed</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Eseguire ciò che è proposto</translation>
        </message>
        <message>
            <source>Drop it</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Scartare</translation>
        </message>
        <message>
            <source>End what is on now, or cancel what is to come</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Terminare ciò che è in corso o cancellare ciò che viene</translation>
        </message>
        <message>
            <source>Full screen on and off</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Schermo intero sì o no</translation>
        </message>
        <message>
            <source>Hold what is on now until it is released; release it</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Mettere in attesa ciò che è in corso; riprenderlo</translation>
        </message>
        <message>
            <source>Less delay, or earlier</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Meno ritardo, o prima</translation>
        </message>
        <message>
            <source>Lock the keys</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Bloccare i tasti</translation>
        </message>
        <message>
            <source>Quit; asks first</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Uscire; chiede prima</translation>
        </message>
        <message>
            <source>Start what comes next, now</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Avviare ora ciò che segue</translation>
        </message>
        <message>
            <source>Stop the cards; let them turn again</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Fermare le schede; farle scorrere</translation>
        </message>
        <message>
            <source>Take back what was done last</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Annullare l’ultima azione</translation>
        </message>
        <message>
            <source>The card before</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>La scheda precedente</translation>
        </message>
        <message>
            <source>The next card</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>La scheda seguente</translation>
        </message>
        <message>
            <source>The next card; in the showcase, the next project</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>La scheda seguente; nelle dimostrazioni, il progetto seguente</translation>
        </message>
        <message>
            <source>These keys</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Questi tasti</translation>
        </message>
        <message>
            <source>No answer from {host}</source>
            <extracomment>mirror/standing.py</extracomment>
            <translation>Nessuna risposta da {host}</translation>
        </message>
        <message>
            <source>The programme of {host}</source>
            <extracomment>mirror/standing.py</extracomment>
            <translation>Il programma di {host}</translation>
        </message>
        <message>
            <source>{host} has another programme, which is not shown</source>
            <extracomment>mirror/standing.py</extracomment>
            <translation>{host} ha un altro programma, che non viene mostrato</translation>
        </message>
        <message numerus="yes">
            <source>{n} h ago</source>
            <extracomment>mirror/standing.py</extracomment>
            <translation>
                <numerusform>{n} h fa</numerusform>
                <numerusform>{n} h fa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} min ago</source>
            <extracomment>mirror/standing.py</extracomment>
            <translation>
                <numerusform>{n} min fa</numerusform>
                <numerusform>{n} min fa</numerusform>
            </translation>
        </message>
        <message>
            <source>Live stream</source>
            <extracomment>rundown/cards.py</extracomment>
            <translation>In diretta</translation>
        </message>
        <message>
            <source>It appears here by itself as soon as this is mended.</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>Apparirà qui da solo appena sarà corretto.</translation>
        </message>
        <message>
            <source>It names no rooms.</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>Non indica nessuna sala.</translation>
        </message>
        <message>
            <source>It names no tracks.</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>Non indica nessun percorso.</translation>
        </message>
        <message>
            <source>Its rooms: {names}</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>Le sue sale: {names}</translation>
        </message>
        <message>
            <source>Its tracks: {names}</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>I suoi percorsi: {names}</translation>
        </message>
        <message>
            <source>The programme has no room “{room}”.</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>Il programma non ha la sala «{room}».</translation>
        </message>
        <message>
            <source>The programme has no track “{track}”.</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>Il programma non ha il percorso «{track}».</translation>
        </message>
        <message numerus="yes">
            <source>There are {n} problems more.</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>
                <numerusform>C’è {n} altro problema.</numerusform>
                <numerusform>Ci sono altri {n} problemi.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no programme to show yet</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>Non c’è ancora un programma da mostrare</translation>
        </message>
        <message>
            <source>{file}, line {line}</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>{file}, riga {line}</translation>
        </message>
        <message>
            <source>{Reason}.</source>
            <extracomment>rundown/phrases.py</extracomment>
            <translation>{Reason}.</translation>
        </message>
        <message>
            <source>it is not in the programme any more</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>non è più nel programma</translation>
        </message>
        <message>
            <source>its slot is not in today's programme any more</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>non è più nel programma di oggi</translation>
        </message>
        <message>
            <source>nothing comes next</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>non segue nulla</translation>
        </message>
        <message>
            <source>nothing is on and nothing comes next</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>non c’è nulla in corso e non segue nulla</translation>
        </message>
        <message>
            <source>that changes nothing for “{title}”</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>questo non cambia nulla per «{title}»</translation>
        </message>
        <message>
            <source>there is no slot “{slot}” today</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>oggi non c’è «{slot}»</translation>
        </message>
        <message numerus="yes">
            <source>{n} slots run side by side; name the one that is meant</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>
                <numerusform>c’è {n} punto in corso; sceglierlo</numerusform>
                <numerusform>ci sono {n} punti in parallelo; sceglierne uno</numerusform>
            </translation>
        </message>
        <message>
            <source>“{title}” has not begun</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>«{title}» non è iniziato</translation>
        </message>
        <message>
            <source>“{title}” is cancelled</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>«{title}» è cancellato</translation>
        </message>
        <message>
            <source>“{title}” is not on hold</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>«{title}» non è in attesa</translation>
        </message>
        <message>
            <source>“{title}” is not on today's programme</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>«{title}» non è nel programma di oggi</translation>
        </message>
        <message>
            <source>“{title}” is on already</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>«{title}» è già in corso</translation>
        </message>
        <message>
            <source>“{title}” is on hold already</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>«{title}» è già in attesa</translation>
        </message>
        <message>
            <source>“{title}” is over</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>«{title}» è terminato</translation>
        </message>
        <message>
            <source>“{title}” starts {late} min late already, pushed by what is before it; delay it by more than {pushed} min</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>«{title}» inizia già con {late} min di ritardo per ciò che precede; ritarda di più di {pushed} min</translation>
        </message>
        <message>
            <source>“{title}” would begin before now</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>«{title}» inizierebbe nel passato</translation>
        </message>
        <message>
            <source>“{title}” would end before now</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>«{title}» finirebbe nel passato</translation>
        </message>
        <message>
            <source>Break</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Pausa</translation>
        </message>
        <message numerus="yes">
            <source>Chairs: {names}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>Modera: {names}</numerusform>
                <numerusform>Moderano: {names}</numerusform>
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
            <translation>Termina tra</translation>
        </message>
        <message>
            <source>Goes on</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Riprende</translation>
        </message>
        <message>
            <source>Goes on in</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Riprende tra</translation>
        </message>
        <message>
            <source>Keynote</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Relazione principale</translation>
        </message>
        <message>
            <source>Lunch</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Pranzo</translation>
        </message>
        <message>
            <source>Lunch is sponsored by {names}.</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Il pranzo è offerto da {names}.</translation>
        </message>
        <message>
            <source>Next</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>A seguire</translation>
        </message>
        <message>
            <source>Next in</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>A seguire tra</translation>
        </message>
        <message>
            <source>Next project</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Prossimo progetto</translation>
        </message>
        <message>
            <source>Next project in</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Prossimo progetto tra</translation>
        </message>
        <message>
            <source>On hold</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>In attesa</translation>
        </message>
        <message>
            <source>Open floor</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Visita libera</translation>
        </message>
        <message>
            <source>Panel</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Tavola rotonda</translation>
        </message>
        <message>
            <source>Posters</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Poster</translation>
        </message>
        <message>
            <source>Programme</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Programma</translation>
        </message>
        <message>
            <source>Remarks</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Saluti</translation>
        </message>
        <message>
            <source>Session {number}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Sessione {number}</translation>
        </message>
        <message>
            <source>Session {number}: {title}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Sessione {number}: {title}</translation>
        </message>
        <message>
            <source>Showcase</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Dimostrazioni</translation>
        </message>
        <message>
            <source>Social</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Evento sociale</translation>
        </message>
        <message>
            <source>Sponsor</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Sponsor</translation>
        </message>
        <message>
            <source>Starts</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Inizia</translation>
        </message>
        <message>
            <source>Starts in</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Inizia tra</translation>
        </message>
        <message>
            <source>Talk</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Relazione</translation>
        </message>
        <message>
            <source>Thank you</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Grazie</translation>
        </message>
        <message>
            <source>The programme is over.</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Il programma è terminato.</translation>
        </message>
        <message>
            <source>Then {name}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Poi {name}</translation>
        </message>
        <message>
            <source>There is no programme yet.</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Non c’è ancora un programma.</translation>
        </message>
        <message>
            <source>Times changed at {time}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Orari modificati alle {time}</translation>
        </message>
        <message>
            <source>Watch online</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Guarda online</translation>
        </message>
        <message>
            <source>at {time}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>ore {time}</translation>
        </message>
        <message>
            <source>cancelled</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>cancellato</translation>
        </message>
        <message numerus="yes">
            <source>days</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>giorno</numerusform>
                <numerusform>giorni</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>delayed {n} min</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>{n} min di ritardo</numerusform>
                <numerusform>{n} min di ritardo</numerusform>
            </translation>
        </message>
        <message>
            <source>from {time}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>dalle {time}</translation>
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
            <translation>tra {hours} h {minutes:02}</translation>
        </message>
        <message numerus="yes">
            <source>in {n} days</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>tra {n} giorno</numerusform>
                <numerusform>tra {n} giorni</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in {n} h</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>tra {n} h</numerusform>
                <numerusform>tra {n} h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in {n} min</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>tra {n} min</numerusform>
                <numerusform>tra {n} min</numerusform>
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
            <translation>adesso</translation>
        </message>
        <message>
            <source>on hold</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>in attesa</translation>
        </message>
        <message>
            <source>since {time}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>dalle {time}</translation>
        </message>
        <message>
            <source>today</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>oggi</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>domani</translation>
        </message>
        <message>
            <source>until {time}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>fino alle {time}</translation>
        </message>
        <message>
            <source>{Day} from {time}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{Day} dalle {time}</translation>
        </message>
        <message>
            <source>{day} at {time}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{day}, ore {time}</translation>
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
                <numerusform>{name} e {n} altra persona</numerusform>
                <numerusform>{name} e altri {n}</numerusform>
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
                <numerusform>{n} in parallelo</numerusform>
                <numerusform>{n} in parallelo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} min early</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>{n} min prima</numerusform>
                <numerusform>{n} min prima</numerusform>
            </translation>
        </message>
        <message>
            <source>{page} of {pages}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{page} di {pages}</translation>
        </message>
    </context>
</TS>
