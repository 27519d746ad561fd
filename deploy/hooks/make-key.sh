#!/bin/sh
# Makes Chaperone's key in the vault where there is none. It is written through Azure Resource Manager, because the vault itself can be
# reached from its network alone, and is kept nowhere else. An existing key is never touched: without it nothing that is kept can be read.
set -eu
: "${VAULT_ID:?run this by azd, after provisioning}" "${KEY_NAME:?}"

secret="https://management.azure.com${VAULT_ID}/secrets/${KEY_NAME}?api-version=2023-07-01"
if answer=$(az rest --method get --url "$secret" --output none 2>&1); then
  echo "The key is there."
  exit 0
fi
case $answer in
  *SecretNotFound* | *ResourceNotFound* | *"Not Found"*) ;;
  *)
    echo "Whether there is a key cannot be told, so none was made: $answer" >&2
    exit 1
    ;;
esac

umask 077
body=$(mktemp)
trap 'rm -f "$body"' EXIT
printf '{"properties":{"value":"%s","contentType":"32 bytes, base64"}}' "$(openssl rand -base64 32)" >"$body"
az rest --method put --url "$secret" --body "@$body" --output none
echo "A key was made."
