# gzip body, 90 bytes
base64 -d <<'BASE64' | curl -i -X POST 'http://127.0.0.1:8087/beta/me/notifications/' \
  -H 'Authorization: Bearer demo-token' \
  -H 'X-UNS-ID: uns-demo' \
  -H 'Content-Type: application/json' \
  -H 'If-Range: x' \
  -H 'Content-Encoding: gzip' \
  --data-binary @-
H4sIAAAAAAAAA6WlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWl
paWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWl
BASE64
