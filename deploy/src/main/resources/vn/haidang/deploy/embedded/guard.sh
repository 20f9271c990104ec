# Runs "$@" as a child that ends with its parent. Fd 0 is a pipe whose other end the parent holds: at its end, be it
# closed or lost with a killed parent, the child gets TERM.
# Ctrl-C reaches every process of the terminal; ignored here it is ignored by the child too, which the parent ends
# when its turn has come.
trap '' INT HUP
exec 3<&0
"$@" 3<&- </dev/null &
child=$!
( while read -r line; do :; done; kill -TERM "$child" ) <&3 &
watcher=$!
exec 3<&- </dev/null

trap 'kill -TERM "$child" 2>/dev/null' TERM
wait "$child"
status=$?
# A trapped signal ends "wait" early.
while kill -0 "$child" 2>/dev/null; do
  wait "$child"
  status=$?
done
kill -KILL "$watcher" 2>/dev/null
wait "$watcher" 2>/dev/null
exit "$status"
