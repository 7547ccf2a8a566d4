#!/bin/sh
# Starts the handler that the function's command names, from the AOT cache.
exec java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:AOTCache=/var/task/functions.aot -Xlog:aot=off \
  -cp "$(cat /var/task/classpath)" com.amazonaws.services.lambda.runtime.api.client.AWSLambda "$1"
