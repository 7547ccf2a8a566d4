#!/bin/sh
# Starts the handler that the function's command names, from the AOT cache.
exec java @/var/task/java.options -XX:AOTCache=/var/task/functions.aot \
  -cp "$(cat /var/task/classpath)" com.amazonaws.services.lambda.runtime.api.client.AWSLambda "$1"
